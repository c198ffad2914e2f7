import path from "node:path";
import { pathToFileURL } from "node:url";

import type { ServerBuild } from "@remix-run/node";

import { checkServerEnvironment } from "../env.server";
import { liveAs } from "./program-life.server";
import { createApp } from "../http/app.server";
import { listen } from "../http/server.server";

/* The web server: the built pages over HTTP. */

liveAs(async () => {
  const settings = checkServerEnvironment();
  const file = pathToFileURL(path.resolve("build", "server", "index.js")).href;
  const build = (await import(file)) as ServerBuild;
  let isDraining = false;
  const files = path.resolve(build.assetsBuildDirectory);
  const server = await listen(
    createApp(settings, { build, files }, () => isDraining),
    settings,
  );
  return {
    stop: () => {
      isDraining = true;
      return server.stop();
    },
  };
});
