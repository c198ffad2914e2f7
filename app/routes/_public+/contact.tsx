import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";

import { useTranslation } from "~/i18n/use-translation";
import { findSignedIn } from "~/modules/people/find-signed-in.server";
import { getServiceContact } from "~/modules/people/get-service-contact.server";
import { shippedSource } from "~/modules/people/service-contact";
import { OwnerNextSteps } from "~/modules/schemes/ui/owner-next-steps";
import { SourceNote, SourceStatusBadge } from "~/modules/schemes/ui/source-note";
import { paths } from "~/paths";
import { VISITOR } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { describedHead } from "~/platform/http/page-description";
import { describePage } from "~/platform/http/page-description.server";
import { Card } from "~/ui/card";
import { DefinitionList } from "~/ui/definition-list";
import { EmailLink } from "~/ui/email-link";
import { PageHeader } from "~/ui/page-header";
import { PhoneLink } from "~/ui/phone-link";

const AT_HAND = ["address", "rooms", "rent", "date", "energy"] as const;

export const handle = { still: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findSignedIn(request);
  return {
    contact: await readAsViewer(VISITOR, getServiceContact),
    head: describePage(request, person?.language, (t) => ({
      page: t("public_site.contact.title"),
      description: t("public_site.contact.lead"),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => describedHead(data?.head);

export default function ContactPage() {
  const { contact } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const phoneSource = shippedSource(contact, "phone");
  const addressSource = shippedSource(contact, "postalAddress");
  return (
    <>
      <PageHeader
        title={t("public_site.contact.title")}
        lead={t("public_site.contact.lead")}
        crumbs={[{ to: paths.landing(), label: t("shell.nav.home") }]}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card title={t("public_site.contact.service")}>
          <p className="mb-1 font-semibold">{contact.name}</p>
          <DefinitionList
            missing={t("public_site.contact.unknown")}
            items={[
              {
                term: t("public_site.contact.phone"),
                value: contact.phone ? <PhoneLink number={contact.phone} /> : null,
                note: phoneSource ? <Shipped source={phoneSource} /> : null,
              },
              {
                term: t("public_site.contact.email"),
                value: contact.email ? <EmailLink address={contact.email} /> : null,
              },
              {
                term: t("public_site.contact.address"),
                value: contact.postalAddress,
                note: addressSource ? <Shipped source={addressSource} /> : null,
              },
            ]}
          />
          {phoneSource || addressSource ? (
            <p className="mt-2 text-sm text-ink-soft">{t("public_site.contact.old")}</p>
          ) : null}
          <p className="mt-2 text-sm text-ink-soft">{t("public_site.contact.hours")}</p>
        </Card>
        <div className="space-y-6">
          <Card title={t("public_site.contact.ready.title")}>
            <ul className="list-disc space-y-1 ps-5">
              {AT_HAND.map((thing) => (
                <li key={thing}>{t(`public_site.contact.ready.${thing}`)}</li>
              ))}
            </ul>
          </Card>
          <Card title={t("public_site.contact.tenant.title")}>
            <p>{t("public_site.contact.tenant.text")}</p>
            <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
              <PageLink to={paths.signIn()}>{t("shell.account.signIn")}</PageLink>
              <PageLink to={paths.communes()}>{t("public_site.contact.office")}</PageLink>
            </p>
          </Card>
        </div>
      </div>
      <OwnerNextSteps here={paths.contact()} />
    </>
  );
}

/** Where a fact was read, and that nobody confirmed it since. */
function Shipped({ source }: { source: string }) {
  return (
    <span className="mt-1 flex flex-wrap items-center gap-2">
      <SourceStatusBadge status="unverified" />
      <SourceNote source={source} />
    </span>
  );
}

function PageLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className="prose-link inline-block py-1">
      {children}
    </Link>
  );
}
