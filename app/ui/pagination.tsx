import { Link, useSearchParams } from "@remix-run/react";
import clsx from "clsx";
import { ChevronLeft, ChevronRight } from "lucide-react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { PAGE_SIZES } from "~/platform/list-page";

import { pageSearch, pageWindow, sizeSearch } from "./sort";

export interface PaginationProps {
  /** From 1. */
  page: number;
  pageSize: number;
  /** Rows in all pages. */
  total: number;
  /** There are more than `total`; the last page shown leads on to them. */
  hasMore?: boolean;
}

const box = "figures grid min-h-10 min-w-10 place-items-center rounded-ui px-2";

/** The pages of a list, as links with `?page=`; says which rows are shown, and nothing of an empty list. */
export function Pagination({ page, pageSize, total, hasMore = false }: PaginationProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [search] = useSearchParams();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (total === 0) return null;
  const from = (page - 1) * pageSize + 1;
  const to = Math.min(total, page * pageSize);
  return (
    <div className="no-print flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-2 sm:px-5">
      <div className="figures flex flex-wrap items-center gap-x-4 text-sm text-ink-soft">
        <p>
          {t(hasMore ? "shell.list.rangeOfMore" : "shell.list.range", {
            from: number(from),
            to: number(to),
            total: number(total),
          })}
        </p>
        {total > PAGE_SIZES[0] ? <PageSizes current={pageSize} /> : null}
      </div>
      {pages > 1 ? (
        <nav aria-label={t("shell.list.pagination")}>
          <ul className="flex flex-wrap items-center">
            {page > 1 ? (
              <li>
                <Link
                  rel="prev"
                  to={pageSearch(search, page - 1)}
                  className={clsx(box, "text-action hover:bg-action-soft")}
                >
                  <ChevronLeft aria-hidden="true" className="size-5" />
                  <span className="sr-only">{t("shell.action.previous")}</span>
                </Link>
              </li>
            ) : null}
            {pageWindow(page, pages).map((target, index) => (
              <li key={target ?? `gap-${index}`}>
                {target === null ? (
                  <span aria-hidden="true" className="px-1 text-ink-soft">
                    …
                  </span>
                ) : (
                  <Link
                    to={pageSearch(search, target)}
                    aria-label={t("shell.list.page", {
                      page: number(target),
                      pages: number(pages),
                    })}
                    aria-current={target === page ? "page" : undefined}
                    className={clsx(
                      box,
                      target === page
                        ? "bg-action-soft font-semibold text-action"
                        : "text-ink hover:bg-action-soft hover:text-action",
                    )}
                  >
                    {number(target)}
                  </Link>
                )}
              </li>
            ))}
            {page < pages ? (
              <li>
                <Link
                  rel="next"
                  to={pageSearch(search, page + 1)}
                  className={clsx(box, "text-action hover:bg-action-soft")}
                >
                  <ChevronRight aria-hidden="true" className="size-5" />
                  <span className="sr-only">{t("shell.action.next")}</span>
                </Link>
              </li>
            ) : null}
          </ul>
        </nav>
      ) : null}
    </div>
  );
}

function PageSizes({ current }: { current: number }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [search] = useSearchParams();
  return (
    <nav aria-label={t("shell.list.pageSize")} className="flex items-center gap-1">
      <span aria-hidden="true">{t("shell.list.pageSize")}</span>
      <ul className="flex">
        {PAGE_SIZES.map((size) => (
          <li key={size}>
            <Link
              to={sizeSearch(search, size)}
              preventScrollReset
              aria-current={size === current ? "true" : undefined}
              className={clsx(
                "grid min-h-8 min-w-8 place-items-center rounded-ui px-1.5",
                size === current
                  ? "bg-action-soft font-semibold text-action"
                  : "hover:bg-action-soft hover:text-action",
              )}
            >
              {number(size)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
