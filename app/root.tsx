import interUrl from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import { data, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { Links, Meta, Outlet, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";

import { htmlLanguage } from "~/i18n/languages";
import { useLanguage } from "~/i18n/use-format";
import { findSignedIn } from "~/modules/people/find-signed-in.server";
import { loadRoot } from "~/platform/http/root-data.server";
import "~/ui/app.css";
import { useFollowLanguage } from "~/ui/language-provider";
import { PageScripts } from "~/ui/page-scripts";
import { DocumentTitle } from "~/ui/page-title";
import { PendingBar } from "~/ui/pending-bar";
import { RouteAnnouncer } from "~/ui/route-announcer";
import { RouteErrorBoundary } from "~/ui/route-error-boundary";

export const links: LinksFunction = () => [
  { rel: "preload", href: interUrl, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/** Guards nothing: every loader and action authorises itself. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { root, headers } = await loadRoot(request, await findSignedIn(request));
  return data(root, { headers });
}

/** The document around every page and every error. */
export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  const language = useLanguage();
  return (
    <html lang={htmlLanguage(language)} data-theme={root?.theme ?? "system"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <DocumentTitle />
        <Meta />
        <Links />
      </head>
      <body className="bg-paper text-ink">
        {children}
        <PageScripts />
      </body>
    </html>
  );
}

export default function App() {
  const { language } = useLoaderData<typeof loader>();
  useFollowLanguage(language);
  return (
    <>
      <PendingBar />
      <Outlet />
      <RouteAnnouncer />
    </>
  );
}

export function ErrorBoundary() {
  return (
    <main>
      <RouteErrorBoundary />
    </main>
  );
}
