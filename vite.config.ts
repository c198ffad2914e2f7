import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";

import remixOptions from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [tailwindcss(), remix(remixOptions), tsconfigPaths()],
  worker: { format: "es" },
  server: { host: "127.0.0.1" },
  // The scanner follows imports into code of the server, which the pages never load and a browser could not.
  optimizeDeps: { exclude: ["@node-rs/argon2"] },
});
