import type { SubmissionResult } from "@conform-to/react";

import { htmlLanguage, type Language } from "~/i18n/languages";
import { Callout } from "~/ui/callout";
import { Disclosure } from "~/ui/disclosure";
import { PageHeader } from "~/ui/page-header";

import type { DeclineReason, LinkAnswer } from "../proposal";
import { LinkNo, LinkYes } from "./link-answer";

export interface HouseholdLinkPageProps {
  token: string;
  chosen: LinkAnswer;
  answer: LinkAnswer | null;
  isOpen: boolean;
  /** The question in each of the household's languages. */
  texts: readonly {
    language: Language;
    title: string;
    lead: string;
    dwelling: string;
    yes: string;
    no: string;
    why: string;
    note: string;
    send: string;
    answered: Record<LinkAnswer, string>;
    over: string;
    reasons: readonly { value: DeclineReason; text: string }[];
  }[];
  lastResult: SubmissionResult | undefined;
}

/** The household's answer without signing in, in its languages one below the other. */
export function HouseholdLinkPage(props: HouseholdLinkPageProps) {
  const { token, chosen, answer, isOpen, texts, lastResult } = props;
  const both = (say: (text: HouseholdLinkPageProps["texts"][number]) => string) =>
    [...new Set(texts.map(say))].join(" / ");
  const title = texts.map(({ language, title }) => (
    <span key={language} lang={htmlLanguage(language)} className="block">
      {title}
    </span>
  ));
  if (answer !== null || !isOpen) {
    return (
      <>
        <PageHeader title={title} />
        {texts.map((text) => (
          <div key={text.language} lang={htmlLanguage(text.language)} className="mb-4">
            <Callout
              tone={answer ? "done" : "neutral"}
              title={answer ? text.answered[answer] : text.over}
            />
          </div>
        ))}
      </>
    );
  }
  const first = texts[0];
  return (
    <>
      <PageHeader title={title} />
      <div className="space-y-6">
        {texts.map((text) => (
          <div key={text.language} lang={htmlLanguage(text.language)}>
            <p>{text.lead}</p>
            <p className="pt-2 font-semibold">{text.dwelling}</p>
          </div>
        ))}
        <LinkYes
          token={token}
          lastResult={lastResult}
          label={both(({ yes }) => yes)}
          isChosen={chosen === "yes"}
        />
        <Disclosure
          summary={both(({ no }) => no)}
          open={chosen === "no" || lastResult?.initialValue?.["answer"] === "no"}
        >
          <LinkNo
            token={token}
            lastResult={lastResult}
            words={{
              why: both(({ why }) => why),
              note: both(({ note }) => note),
              send: both(({ send }) => send),
              reasons: (first?.reasons ?? []).map(({ value }) => ({
                value,
                text: both(
                  ({ reasons }) => reasons.find((reason) => reason.value === value)?.text ?? "",
                ),
              })),
            }}
          />
        </Disclosure>
      </div>
    </>
  );
}
