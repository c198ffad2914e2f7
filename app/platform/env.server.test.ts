import path from "node:path";

import { describe, expect, it } from "vitest";

import { EnvironmentError, readEnvironment } from "./env.server";

const SECRET = "s".repeat(32);
const OWN = {
  DATABASE_URL: "postgresql://w:pw@db.example:5432/w",
  APP_URL: "https://homes.example/",
  SESSION_SECRET: SECRET,
};

function problemsOf(variables: Record<string, string>): readonly string[] {
  try {
    readEnvironment(variables, true);
    return [];
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
    throw error;
  }
}

describe("without a database", () => {
  it("everything has a value for this machine alone", () => {
    expect(readEnvironment({}, true)).toMatchObject({
      embedded: true,
      demoWorld: true,
      databaseUrl: undefined,
      host: "127.0.0.1",
      port: 3000,
      appUrl: "http://localhost:3000",
      dataDir: path.resolve(".data"),
      storageDir: path.resolve(".data/files"),
      trustProxy: undefined,
    });
  });

  it("the address follows host and port", () => {
    expect(readEnvironment({ HOST: "0.0.0.0", PORT: "80" }).appUrl).toBe("http://localhost:80");
    expect(readEnvironment({ HOST: "fd00::1" }).appUrl).toBe("http://[fd00::1]:3000");
    expect(readEnvironment({ HOST: "192.168.1.2" }).appUrl).toBe("http://192.168.1.2:3000");
  });
});

describe("with a database", () => {
  it("address and secret are required, and all that lacks is named at once", () => {
    expect(problemsOf({ DATABASE_URL: OWN.DATABASE_URL, PORT: "x", SMTP_URL: "mail" })).toEqual([
      "PORT must be a whole number from 0 to 65535",
      "SMTP_URL must be an smtp:// or smtps:// address",
      "APP_URL is required when DATABASE_URL is set",
      "SESSION_SECRET is required when DATABASE_URL is set",
    ]);
  });

  it("an empty value is an absent one", () => {
    expect(problemsOf({ ...OWN, SESSION_SECRET: " " })).toEqual([
      "SESSION_SECRET is required when DATABASE_URL is set",
    ]);
    expect(readEnvironment({ ...OWN, SMTP_URL: "" }, true).smtpUrl).toBeUndefined();
  });

  it("no demo world exists, and the address is an origin", () => {
    expect(readEnvironment(OWN, true)).toMatchObject({
      embedded: false,
      demoWorld: false,
      host: "0.0.0.0",
      appUrl: "https://homes.example",
    });
  });

  it("short secrets and other databases are refused without being repeated", () => {
    const problems = problemsOf({
      ...OWN,
      DATABASE_URL: "mysql://u:hidden@h/d",
      SESSION_SECRET: "hidden",
    });
    expect(problems).toEqual([
      "DATABASE_URL must be a postgresql:// address",
      "SESSION_SECRET must have at least 32 characters",
    ]);
  });
});

it("proxies are a number or a list", () => {
  expect(readEnvironment({ TRUST_PROXY: "2" }).trustProxy).toBe(2);
  expect(readEnvironment({ TRUST_PROXY: "10.0.0.1, 10.0.0.2" }).trustProxy).toBe(
    "10.0.0.1, 10.0.0.2",
  );
});

it("the launcher's own database may hold a demo world or none", () => {
  const started = { DATABASE_URL: "postgresql://postgres@localhost/postgres?host=%2Ftmp" };
  expect(readEnvironment({ ...started, EMBEDDED_DATABASE: "demo" }, true).demoWorld).toBe(true);
  expect(readEnvironment({ ...started, EMBEDDED_DATABASE: "empty" }, true)).toMatchObject({
    embedded: true,
    demoWorld: false,
  });
});
