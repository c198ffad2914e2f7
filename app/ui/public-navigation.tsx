import { NavLink, useLocation } from "@remix-run/react";
import clsx from "clsx";
import { Menu } from "lucide-react";

export interface PublicLink {
  to: string;
  label: string;
}

export interface PublicNavigationProps {
  /** Names the landmark. */
  label: string;
  /** On the button that unfolds the links where they have no room. */
  menu: string;
  links: PublicLink[];
}

/** The pages of the public site: unfolded on a phone, in a row where there is room for it. */
export function PublicNavigation({ label, menu, links }: PublicNavigationProps) {
  const { key } = useLocation();
  return (
    <>
      {/* A new page folds the menu again. */}
      <details key={key} className="border-t border-line lg:hidden">
        <summary className="flex min-h-11 items-center gap-2 px-4 font-medium text-action sm:px-6">
          <Menu aria-hidden="true" className="size-5" />
          {menu}
        </summary>
        <nav aria-label={label} className="px-4 pb-3 sm:px-6">
          <ul className="grid sm:grid-cols-2">
            {links.map((link) => (
              <PageLink key={link.to} {...link} className="min-h-11 border-t border-line py-2.5" />
            ))}
          </ul>
        </nav>
      </details>
      <nav aria-label={label} className="border-t border-line max-lg:hidden">
        <ul className="mx-auto flex max-w-page flex-wrap gap-x-6 px-6">
          {links.map((link) => (
            <PageLink key={link.to} {...link} className="py-2.5" />
          ))}
        </ul>
      </nav>
    </>
  );
}

function PageLink({ to, label, className }: PublicLink & { className: string }) {
  return (
    <li>
      <NavLink
        to={to}
        end
        className={({ isActive }) =>
          clsx(
            "block rounded-ui hover:text-action hover:underline",
            isActive ? "font-semibold text-action" : "text-ink",
            className,
          )
        }
      >
        {label}
      </NavLink>
    </li>
  );
}
