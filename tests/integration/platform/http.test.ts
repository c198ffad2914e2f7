import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import type { LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createApp } from "~/platform/http/app.server";
import { listen, type RunningServer } from "~/platform/http/server.server";

/* The real server around an application of three routes. */

let folder: string;
let server: RunningServer;
let url: string;
let isDraining = false;
let seen: LoaderFunctionArgs | undefined;

const route = (id: string, path: string, module: object) => ({
  id,
  path,
  parentId: "root",
  module,
});

const build = (assets: string): ServerBuild =>
  ({
    mode: "production",
    entry: {
      module: {
        default: (_request: Request, status: number, headers: Headers) =>
          new Response("<!doctype html><title>page</title>", { status, headers }),
      },
    },
    routes: {
      root: { id: "root", path: "", module: { default: () => null } },
      page: route("page", "page", {
        default: () => null,
        loader: (args: LoaderFunctionArgs) => {
          seen = args;
          return null;
        },
        action: async ({ request }: LoaderFunctionArgs) => (await request.formData()).get("a"),
      }),
      away: route("away", "away", {
        default: () => null,
        loader: () => {
          throw Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
        },
      }),
      refused: route("refused", "refused", {
        default: () => null,
        loader: () => {
          throw new Response(null, { status: 503 });
        },
      }),
      slow: route("slow", "slow", {
        default: () => null,
        loader: () => pause(400, null),
      }),
      shared: route("shared", "shared", {
        loader: () => new Response("x", { headers: { "Cache-Control": "public, max-age=60" } }),
      }),
    },
    publicPath: "/",
    assetsBuildDirectory: assets,
    assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "1" },
    future: { v3_singleFetch: true },
    isSpaMode: false,
    basename: "/",
  }) as unknown as ServerBuild;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wunnbreck-http-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "assets", "a-1.js"), "1;");
  const app = createApp(
    {
      appUrl: "https://homes.example",
      embedded: true,
      mapStyleUrl: "https://tiles.example/style.json",
      trustProxy: undefined,
      production: true,
    },
    { build: build(folder), files: folder },
    () => isDraining,
  );
  server = await listen(app, { host: "127.0.0.1", port: 0 });
  url = `http://127.0.0.1:${server.port}`;
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const post = (path: string, headers: Record<string, string>, body: BodyInit = "a=1") =>
  fetch(url + path, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
    body,
  });

describe("every answer", () => {
  it.each(["/page", "/nowhere", "/assets/a-1.js", "/assets/none.js", "/away", "/healthz"])(
    "%s carries the security headers",
    async (path) => {
      const { headers } = await fetch(url + path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}'/);
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
      for (const part of [
        "worker-src 'self' blob:",
        "img-src 'self' data: blob:",
        "connect-src 'self' https://tiles.example",
        "frame-ancestors 'none'",
        "object-src 'none'",
        "base-uri 'none'",
      ]) {
        expect(policy).toContain(part);
      }
      expect(headers.get("strict-transport-security")).toMatch(/max-age=63072000; includeSub/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get("x-powered-by")).toBeNull();
    },
  );

  it("has a nonce and a request id of its own, which the pages get", async () => {
    const [first, second] = await Promise.all([fetch(`${url}/page`), fetch(`${url}/nowhere`)]);
    const nonce = ({ headers }: Response) =>
      /nonce-([^']+)/.exec(headers.get("content-security-policy") ?? "")?.[1];
    expect(nonce(first)).not.toBe(nonce(second));
    await fetch(`${url}/page`, {
      headers: {
        "X-Request-Id": "forged",
        "X-Forwarded-For": "203.0.113.9",
        "X-Forwarded-Host": "evil.example:1",
      },
    });
    expect(seen?.context.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(seen?.request.headers.get("x-request-id")).toBe(seen?.context.requestId);
    expect(seen?.context.clientAddress).toBe("127.0.0.1");
    expect(new URL(seen?.request.url ?? "").origin).toBe(url);
  });

  it("may be kept by nobody, unless it is a file or says so itself", async () => {
    const kept = async (path: string) => (await fetch(url + path)).headers.get("cache-control");
    expect(await kept("/page")).toBe("no-store, private");
    expect(await kept("/nowhere")).toBe("no-store, private");
    expect(await kept("/assets/none.js")).toBe("no-store, private");
    expect(await kept("/shared")).toBe("public, max-age=60");
    expect(await kept("/assets/a-1.js")).toBe("public, max-age=31536000, immutable");
  });

  it("to a missing file is an error, not a page", async () => {
    const answer = await fetch(`${url}/assets/none.js`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe("404\n");
  });
});

describe("a form", () => {
  it("is taken from a page of the site, and from no other", async () => {
    expect((await post("/page", { Origin: "https://homes.example" })).status).toBe(200);
    expect((await post("/page", { Origin: url })).status).toBe(200);
    for (const origin of [
      "https://evil.example",
      "null",
      "http://localhost:1",
      "https://homes.example.evil.example",
      "",
    ]) {
      const answer = await post("/page", origin ? { Origin: origin } : {});
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('<section lang="lb">');
    }
  });

  it("that is too large is refused in four languages", async () => {
    const answer = await post("/page", { Origin: url }, `a=${"x".repeat(1_100_000)}`);
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("too large");
  });

  it("must say its size", async () => {
    const stream = new Blob(["a=1"]).stream();
    const sent = { method: "POST", headers: { Origin: url }, body: stream, duplex: "half" };
    expect((await fetch(`${url}/page`, sent as RequestInit)).status).toBe(411);
  });

  it("comes with a method of the product", async () => {
    expect((await fetch(`${url}/page`, { method: "OPTIONS" })).status).toBe(405);
  });
});

describe("when the database is away", () => {
  it.each(["/away", "/refused"])(
    "%s says so, in every language, with a way to try again",
    async (path) => {
      const answer = await fetch(`${url}${path}?from=1&x=<script>`);
      expect(answer.status).toBe(503);
      expect(answer.headers.get("retry-after")).toBe("5");
      expect(answer.headers.get("cache-control")).toBe("no-store, private");
      const page = await answer.text();
      for (const language of ["fr-LU", "de-LU", "lb", "en-LU"])
        expect(page).toContain(`lang="${language}"`);
      expect(page).toContain(`href="${path}?from=1&amp;x=`);
      expect(page).not.toContain("<script");
    },
  );

  it("the data of a page says so too", async () => {
    const answer = await fetch(`${url}/away.data`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("5");
  });
});

describe("the server", () => {
  it("tells whether it lives and whether it is ready", async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    isDraining = true;
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    isDraining = false;
  });

  it("closes requests that come too slowly", { timeout: 60_000 }, async () => {
    const closedAfter = (words: string) =>
      new Promise<number>((resolve) => {
        const began = Date.now();
        const socket = connect(server.port, "127.0.0.1", () => socket.write(words));
        const drip = setInterval(() => socket.write("X"), 2_000);
        socket.on("error", () => undefined);
        socket.resume();
        socket.on("close", () => {
          clearInterval(drip);
          resolve(Date.now() - began);
        });
      });
    const body = `POST /page HTTP/1.1\r\nHost: x\r\nOrigin: ${url}\r\nContent-Type: text/plain\r\nContent-Length: 500000\r\n\r\n`;
    const times = await Promise.all([closedAfter("GET / HTTP/1.1\r\nA: "), closedAfter(body)]);
    expect(times[0]).toBeLessThan(20_000);
    expect(times[1]).toBeLessThan(33_000);
  });

  it("lets a request under way end when it stops", async () => {
    const other = await listen(
      createApp(
        {
          appUrl: url,
          embedded: true,
          mapStyleUrl: undefined,
          trustProxy: undefined,
          production: true,
        },
        { build: build(folder), files: folder },
      ),
      { host: "127.0.0.1", port: 0 },
    );
    const answer = fetch(`http://127.0.0.1:${other.port}/slow`);
    await pause(150);
    await other.stop();
    expect((await answer).status).toBe(200);
    await expect(fetch(`http://127.0.0.1:${other.port}/slow`)).rejects.toThrow();
  });
});
