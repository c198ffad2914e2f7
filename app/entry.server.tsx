import { PassThrough } from "node:stream";

import {
  createReadableStreamFromReadable,
  type AppLoadContext,
  type EntryContext,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream, type RenderToPipeableStreamOptions } from "react-dom/server";

import { isLanguage, type Language } from "~/i18n/languages";
import { serverI18n } from "~/i18n/translator.server";
import { readPreferences } from "~/platform/http/preference-cookies.server";
import { log } from "~/platform/log.server";
import { LanguageProvider } from "~/ui/language-provider";
import { NonceProvider } from "~/ui/nonce";

/** A page that is not complete after this long is cut; the server closes slow requests at the same order of time. */
export const streamTimeout = 10_000;

/** Writes the page as a stream; for robots and for answers other than 200 it waits until the page is complete. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const waitsForAll = isbot(request.headers.get("user-agent") ?? "") || status !== 200;
  return new Promise((resolve, reject) => {
    let finalStatus = status;
    let isSent = false;
    const send = () => {
      isSent = true;
      const body = new PassThrough();
      headers.set("Content-Type", "text/html; charset=utf-8");
      resolve(
        new Response(createReadableStreamFromReadable(body), { headers, status: finalStatus }),
      );
      pipe(body);
    };
    const options: RenderToPipeableStreamOptions = {
      nonce: context.nonce,
      [waitsForAll ? "onAllReady" : "onShellReady"]: send,
      onShellError: reject,
      onError(error) {
        finalStatus = 500;
        if (isSent) log().error({ err: error }, "a page broke while it was written");
      },
    };
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={context.nonce}>
        <LanguageProvider initial={serverI18n(languageOf(request, remixContext))}>
          <RemixServer
            context={remixContext}
            url={request.url}
            nonce={context.nonce}
            abortDelay={streamTimeout}
          />
        </LanguageProvider>
      </NonceProvider>,
      options,
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/** What the root loader decided; where it failed, what the browser asks for. */
function languageOf(request: Request, { staticHandlerContext }: EntryContext): Language {
  const root: unknown = staticHandlerContext.loaderData["root"];
  const language = typeof root === "object" && root !== null && "language" in root && root.language;
  return isLanguage(language) ? language : readPreferences(request).language;
}
