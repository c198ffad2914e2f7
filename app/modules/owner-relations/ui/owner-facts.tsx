import type { SubmissionResult } from "@conform-to/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { paths } from "~/paths";
import { Callout } from "~/ui/callout";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";
import { EmailLink } from "~/ui/email-link";
import { LinkButton } from "~/ui/link-button";
import { PhoneLink } from "~/ui/phone-link";

import type { OwnerRelation } from "../owner-relation";
import { isClosed } from "../relation-rules";
import { RelationActButton } from "./relation-act-button";
import { WayText } from "./way-text";

export interface OwnerFactsProps {
  relation: OwnerRelation;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** How an owner is reached, what he thinks of, and what does not arrive. */
export function OwnerFacts({ relation, lastResult }: OwnerFactsProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { phone, email, postalAddress, noContact, letterReturnedOn, emailFailure } = relation;
  return (
    <Card
      title={t("owner-relations.page.contact")}
      aside={
        <LinkButton to={paths.editOwner(relation.id)} size="small">
          {t("shell.action.edit")}
        </LinkButton>
      }
    >
      <DefinitionList
        missing={t("shell.value.notGiven")}
        items={[
          {
            term: t("owner-relations.field.phone"),
            value: phone ? <PhoneLink number={phone} /> : null,
            note: isClosed(noContact, "call") ? t("owner-relations.noContact.callWarning") : null,
          },
          {
            term: t("owner-relations.field.email"),
            value: email ? <EmailLink address={email} /> : null,
          },
          {
            term: t("owner-relations.field.postalAddress"),
            value: postalAddress ? (
              <span className="whitespace-pre-line">{postalAddress}</span>
            ) : null,
          },
          {
            term: t("owner-relations.field.language"),
            value: t(`shell.language.${relation.language}`),
          },
          {
            term: t("owner-relations.field.scheme"),
            value: <WayText relation={relation} />,
          },
          { term: t("owner-relations.field.commune"), value: relation.communeName },
          {
            term: t("owner-relations.field.source"),
            value: t(`owner-relations.source.${relation.source}`),
          },
          {
            term: t("owner-relations.field.account"),
            value: t(
              relation.accountId
                ? "owner-relations.value.account"
                : "owner-relations.value.noAccount",
            ),
          },
          { term: t("owner-relations.field.created"), value: date(relation.createdOn) },
        ]}
      />
      {emailFailure || letterReturnedOn ? (
        <div className="mt-4">
          <Callout
            tone="attention"
            title={t("owner-relations.reach.title")}
            actions={
              <RelationActButton act="reachable" lastResult={lastResult}>
                {t("owner-relations.reach.again")}
              </RelationActButton>
            }
          >
            {emailFailure ? (
              <p>
                {t("owner-relations.reach.email")} <span dir="auto">{emailFailure}</span>
              </p>
            ) : null}
            {letterReturnedOn ? (
              <p>{t("owner-relations.reach.letter", { date: date(letterReturnedOn) })}</p>
            ) : null}
          </Callout>
        </div>
      ) : null}
      {postalAddress && letterReturnedOn === null ? (
        <div className="mt-4">
          <RelationActButton act="letter_returned" lastResult={lastResult}>
            {t("owner-relations.reach.returned")}
          </RelationActButton>
        </div>
      ) : null}
    </Card>
  );
}
