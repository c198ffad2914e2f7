import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import type { LocalDate } from "~/platform/local-date";
import { Callout } from "~/ui/callout";
import { EmailLink } from "~/ui/email-link";
import { PersonName } from "~/ui/person-name";
import { PhoneLink } from "~/ui/phone-link";

export interface GuaranteeOverProps {
  /** The last covered day. */
  since: LocalDate;
  /** The last day on which its owner may file what happened before; null when that is over. */
  fileUntil: LocalDate | null;
  contact: { name: string; phone: string | null; email: string } | null;
}

/** Tells an owner that the guarantee is over, what can still be done, and whom to call. */
export function GuaranteeOver({ since, fileUntil, contact }: GuaranteeOverProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  return (
    <Callout tone="neutral" title={t("guarantees.page.over", { date: date(since) })}>
      <p>
        {fileUntil
          ? t("guarantees.page.overFile", { date: date(fileUntil) })
          : t("guarantees.page.overNothing")}
      </p>
      {contact ? (
        <p>
          {t("guarantees.page.overCall")} <PersonName>{contact.name}</PersonName>
          {" · "}
          {contact.phone ? (
            <PhoneLink number={contact.phone} />
          ) : (
            <EmailLink address={contact.email} />
          )}
        </p>
      ) : null}
    </Callout>
  );
}
