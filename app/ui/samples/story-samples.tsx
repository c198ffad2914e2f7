import { useSearchParams } from "@remix-run/react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";
import { toLocalDate } from "~/platform/local-date";

import { Button } from "../button";
import { Dialog } from "../dialog";
import { LinkButton } from "../link-button";
import { PersonName } from "../person-name";
import { PrintHeader } from "../print-header";
import { Stepper } from "../stepper";
import { StoryLine, type StoryStage } from "../story-line";
import { Timeline } from "../timeline";
import { sampleNames } from "./sample-data";
import { SampleRow, SampleSection } from "./sample-section";

/** Steps, stages, history and the question in front of the page. */
export function StorySamples() {
  const { t } = useTranslation();
  const { date } = useFormat();
  const [search] = useSearchParams();
  const labels = [
    t("shell.nav.offer"),
    t("shell.nav.matching"),
    t("shell.nav.tenancies"),
    t("shell.nav.guarantees"),
    t("shell.nav.invoices"),
    t("shell.nav.followUp"),
    t("shell.action.close"),
  ];
  const stages = labels.map((label, index): StoryStage => ({
    id: String(index),
    label,
    state: index < 3 ? "done" : index === 3 ? "current" : "ahead",
    date: index < 3 ? date(toLocalDate(`2026-0${index + 1}-12`), "short") : undefined,
  }));
  const stopped = stages.map((stage, index): StoryStage =>
    index === 3 ? { ...stage, state: "stopped" } : stage,
  );
  return (
    <>
      <SampleSection name="Stepper">
        <Stepper
          label="Stepper"
          current="3"
          saved={t("shell.state.savedAt", { time: "14:05" })}
          steps={[...labels, t("shell.action.send"), t("shell.action.confirm")].map(
            (label, index) => ({
              id: String(index),
              label,
              isDone: index < 3,
              to: index < 5 ? `?step=${index}` : undefined,
            }),
          )}
        />
      </SampleSection>
      <SampleSection name="StoryLine">
        <StoryLine label="StoryLine" stages={stages} />
        <StoryLine label="StoryLine stopped" stages={stopped} />
        <StoryLine label="StoryLine compact" stages={stages} compact />
      </SampleSection>
      <SampleSection name="Timeline">
        <Timeline
          label="Timeline"
          entries={[
            {
              id: "1",
              dateTime: "2026-03-01",
              date: date(toLocalDate("2026-03-01")),
              title: t("shell.nav.tenancies"),
              tone: "done",
              actor: <PersonName>{sampleNames[3]}</PersonName>,
            },
            {
              id: "2",
              dateTime: "2026-02-12",
              date: date(toLocalDate("2026-02-12")),
              title: t("shell.nav.followUp"),
              tone: "attention",
              actor: <PersonName>{sampleNames[1]}</PersonName>,
              children: <p>{t("errors.conflict.body")}</p>,
            },
            {
              id: "3",
              dateTime: "2026-01-12",
              date: date(toLocalDate("2026-01-12")),
              title: t("shell.nav.offer"),
            },
          ]}
        />
      </SampleSection>
      <SampleSection name="Dialog">
        <SampleRow>
          <LinkButton to="?dialog=1" preventScrollReset>
            {t("shell.action.delete")}
          </LinkButton>
        </SampleRow>
        <Dialog isOpen={search.get("dialog") === "1"} closeTo="?" title={t("shell.confirm.title")}>
          <p>{t("shell.confirm.typeName", { name: sampleNames[0] })}</p>
          <SampleRow>
            <Button kind="danger">{t("shell.action.delete")}</Button>
            <LinkButton to="?" preventScrollReset kind="quiet">
              {t("shell.action.cancel")}
            </LinkButton>
          </SampleRow>
        </Dialog>
      </SampleSection>
      <SampleSection name="PrintHeader">
        <PrintHeader title={t("shell.nav.tenancies")} note={date(toLocalDate("2026-11-21"))} />
        <p>@media print</p>
      </SampleSection>
    </>
  );
}
