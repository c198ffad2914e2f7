import { House, Plus, Printer } from "lucide-react";

import { useFormat } from "~/i18n/use-format";
import { useTranslation } from "~/i18n/use-translation";

import { Badge } from "../badge";
import { Button } from "../button";
import { Callout } from "../callout";
import { Card } from "../card";
import { DefinitionList } from "../definition-list";
import { Disclosure } from "../disclosure";
import { EmptyState } from "../empty-state";
import { LinkButton } from "../link-button";
import { PersonName } from "../person-name";
import { ProgressBar } from "../progress-bar";
import { ScoreBar } from "../score-bar";
import { StatTile } from "../stat-tile";
import type { Tone } from "../tone";
import { sampleNames } from "./sample-data";
import { SampleRow, SampleSection } from "./sample-section";

const kinds = ["primary", "secondary", "quiet", "danger"] as const;
const tones: Tone[] = ["neutral", "action", "done", "attention", "danger"];

/** Buttons, badges and boxes in all their states. Hover darkens, focus draws a ring, both by CSS alone. */
export function SignSamples() {
  const { t } = useTranslation();
  return (
    <>
      <SampleSection name="Button">
        {kinds.map((kind) => (
          <SampleRow key={kind}>
            <Button kind={kind}>{t("shell.action.save")}</Button>
            <Button kind={kind} size="small">
              <Plus aria-hidden="true" className="size-4" />
              {t("shell.action.add")}
            </Button>
            <Button kind={kind} disabled>
              {t("shell.action.send")}
            </Button>
          </SampleRow>
        ))}
      </SampleSection>
      <SampleSection name="LinkButton">
        <SampleRow>
          <LinkButton to="/ui" kind="primary">
            {t("shell.action.start")}
          </LinkButton>
          <LinkButton to="/ui">{t("shell.action.details")}</LinkButton>
          <LinkButton to="/ui" kind="quiet" size="small">
            <Printer aria-hidden="true" className="size-4" />
            {t("shell.action.print")}
          </LinkButton>
        </SampleRow>
      </SampleSection>
      <SampleSection name="Badge">
        <SampleRow>
          {tones.map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
          <Badge tone="attention">{sampleNames[1]}</Badge>
        </SampleRow>
      </SampleSection>
      <SampleSection name="PersonName">
        <ul className="space-y-1">
          {sampleNames.map((name) => (
            <li key={name}>
              H-2041 · <PersonName>{name}</PersonName> · 3
            </li>
          ))}
        </ul>
      </SampleSection>
      <SampleSection name="Callout">
        {tones.map((tone) => (
          <Callout
            key={tone}
            tone={tone}
            title={t("errors.conflict.title")}
            actions={<Button size="small">{t("shell.action.retry")}</Button>}
          >
            <p>{t("errors.conflict.body")}</p>
          </Callout>
        ))}
      </SampleSection>
      <BoxSamples />
    </>
  );
}

function BoxSamples() {
  const { t } = useTranslation();
  const { money, number } = useFormat();
  return (
    <>
      <SampleSection name="Card">
        <div className="grid gap-4 md:grid-cols-2">
          <Card
            title={sampleNames[1]}
            aside={<Badge tone="attention">{t("shell.value.unverified")}</Badge>}
            footer={<LinkButton to="/ui">{t("shell.action.details")}</LinkButton>}
          >
            <DefinitionList
              missing={t("shell.value.notGiven")}
              items={[
                { term: t("shell.nav.properties"), value: money(145_000n), note: "2026-03-01" },
                {
                  term: t("shell.nav.households"),
                  value: <PersonName>{sampleNames[2]}</PersonName>,
                },
                { term: t("shell.nav.communes"), value: null },
              ]}
            />
          </Card>
          <Card>
            <EmptyState
              icon={<House />}
              title={t("shell.list.emptyTitle")}
              actions={
                <LinkButton to="/ui" kind="primary">
                  {t("shell.nav.offer")}
                </LinkButton>
              }
            >
              <p>{t("shell.list.noMatch")}</p>
            </EmptyState>
          </Card>
        </div>
      </SampleSection>
      <SampleSection name="StatTile">
        <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
          <StatTile label={t("shell.nav.guarantees")} value={number(128)} to="/ui" />
          <StatTile
            label={t("shell.nav.invoices")}
            value={money(123_456_789n)}
            note="2026-11-21"
            to="/ui"
          />
          <StatTile
            label={t("shell.nav.followUp")}
            value={number(7)}
            tone="attention"
            note={t("shell.relative.daysLate", { days: 3 })}
            to="/ui"
          />
          <StatTile label={t("shell.nav.proposals")} value={number(0)} tone="danger" to="/ui" />
        </div>
      </SampleSection>
      <SampleSection name="ProgressBar">
        <ProgressBar label={t("shell.action.export")} value={120} max={496} text="120 / 496" />
        <ProgressBar
          label={t("shell.action.upload")}
          value={null}
          text={t("shell.state.loading")}
        />
      </SampleSection>
      <SampleSection name="ScoreBar">
        <div className="max-w-text">
          <ScoreBar
            total={number(812)}
            max={1000}
            criteria={[
              { id: "a", label: "urgency", points: 300, max: 400, note: "2026-01-12" },
              { id: "b", label: "waiting", points: 190, max: 200 },
              { id: "c", label: "size", points: 200, max: 200, note: "5 / 3" },
              { id: "d", label: "commune", points: 122, max: 200 },
            ]}
          />
        </div>
      </SampleSection>
      <SampleSection name="Disclosure">
        <Disclosure summary={t("shell.action.details")}>
          <p>{t("errors.notFound.body")}</p>
        </Disclosure>
        <Disclosure summary={t("shell.list.filters")} open>
          <p>{t("shell.list.noMatch")}</p>
        </Disclosure>
      </SampleSection>
    </>
  );
}
