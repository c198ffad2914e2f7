import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { loadCommunes } from "~/modules/communes/load-communes.server";
import { findSignedIn } from "~/modules/people/find-signed-in.server";
import { findLegalParameters } from "~/modules/schemes/find-legal-parameters.server";
import { guaranteedFigures } from "~/modules/schemes/guaranteed-figures";
import { today } from "~/platform/clock.server";
import { VISITOR } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { describedHead } from "~/platform/http/page-description";
import { describePage } from "~/platform/http/page-description.server";

import { Guaranteed } from "./guaranteed";
import { Hero } from "./hero";
import { HomesFound } from "./homes-found";
import { Office } from "./office";
import { Questions } from "./questions";
import { Steps } from "./steps";
import { ThreeWays } from "./three-ways";

/** Without scripts: the map stays the drawing it is; the one that moves is on the page of the communes. */
export const handle = { wide: true, still: true };

/** Kept by nobody (no-store): the header shows who is signed in, and every answer carries its own nonce and form key. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = await findSignedIn(request);
  const parameters = await readAsViewer(VISITOR, findLegalParameters);
  return {
    ...(await loadCommunes()),
    figures: guaranteedFigures(parameters, today()),
    head: describePage(request, person?.language, (t) => ({
      page: t("landing.meta.title"),
      description: t("landing.meta.description"),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => describedHead(data?.head);

export default function LandingPage() {
  const { communes, areas, figures } = useLoaderData<typeof loader>();
  return (
    <>
      <Hero />
      <ThreeWays />
      <Steps />
      <Guaranteed figures={figures} />
      <HomesFound communes={communes} areas={areas} />
      <Questions />
      <Office communes={communes} />
    </>
  );
}
