import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

import { type Person, settled } from "./person";

/** What a person enters, by field name: a text, or the values of the boxes to tick. */
export type Entries = Record<string, string | readonly string[]>;

/** A form by the id it has in every language. */
export function form(page: Page, id: string): Locator {
  return page.locator(`form[id="${id}"]`);
}

/** Enters values by field name, whatever kind of control holds them. */
export async function fillIn(at: Locator, entries: Entries): Promise<void> {
  for (const [name, value] of Object.entries(entries)) {
    const controls = at.locator(`[name="${name}"]`);
    const kind = await controls
      .first()
      .evaluate((control) => control.getAttribute("type") ?? control.tagName.toLowerCase());
    if (kind === "radio" || kind === "checkbox") {
      for (const one of [value].flat())
        await at.locator(`[name="${name}"][value="${one}"]`).check();
    } else if (kind === "select") {
      await controls.first().selectOption([...[value].flat()]);
    } else {
      await controls.first().fill([value].flat().join(""));
    }
  }
}

/** The button that sends a form, not one of those that add or remove a row of it. */
export function submitButton(at: Locator, id: string, value?: string): Locator {
  const act = value === undefined ? ':not([name="act"])' : `[value="${value}"]`;
  return at
    .page()
    .locator(`button[type="submit"][form="${id}"]:not([name="__intent__"]):not([hidden])${act}`)
    .first();
}

/** Presses a form's button and waits until the server has answered and the page shows where it leads. */
export async function send(
  person: Person,
  id: string,
  entries: Entries,
  to: (url: URL) => boolean,
  value?: string,
): Promise<void> {
  const { page } = person;
  const at = form(page, id);
  await fillIn(at, entries);
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await press(submitButton(at, id, value));
  await answered;
  await page.waitForURL(to);
  await settled(person.page, person.look);
  await person.judge();
}

/** Sends something wrong and expects a message at the field, with the other entries kept. */
export async function sendWrong(
  person: Person,
  id: string,
  entries: Entries,
  field: string,
): Promise<void> {
  const { page } = person;
  const at = form(page, id);
  const before = page.url();
  await fillIn(at, entries);
  await press(submitButton(at, id));
  const message = page.locator(`[id="${id}-${field}-error"]`);
  await message.waitFor();
  expect((await message.innerText()).trim(), `message at ${field}`).not.toBe("");
  expect(new URL(page.url()).pathname).toBe(new URL(before).pathname);
  for (const [name, value] of Object.entries(entries)) {
    if (name === field || name === "password") continue;
    expect(await entered(at, name), `${name} is kept`).toEqual([...[value].flat()]);
  }
  await person.judge();
}

/** Sends what the rules refuse and expects to be told so; nothing changes. */
export async function sendRefused(person: Person, id: string, entries: Entries): Promise<void> {
  const at = form(person.page, id);
  await fillIn(at, entries);
  await press(submitButton(at, id));
  await at.locator('[role="alert"]').waitFor();
  await person.judge();
}

/** Adds a row to a list of a form, as its button does with and without JavaScript. */
export async function addRow(
  person: Person,
  id: string,
  list: string,
  first: string,
): Promise<void> {
  const intent = `button[name="__intent__"][value*='"insert"'][value*='"${list}"']`;
  await press(form(person.page, id).locator(intent));
  await form(person.page, id).locator(`[name="${first}"]`).waitFor();
}

/** Opens the first link to an address that begins so, and judges the page it leads to. */
export async function follow(person: Person, prefix: string): Promise<void> {
  const link = person.page.locator(`main a[href^="${prefix}"]`).first();
  const href = (await link.getAttribute("href")) ?? "";
  const { pathname } = new URL(href, person.page.url());
  await link.click();
  await person.page.waitForURL((url) => url.pathname === pathname);
  await settled(person.page, person.look);
  await person.judge();
}

/** The id at the end of an address, or before a word behind it. */
export function idIn(address: string): string {
  const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(address)?.[0];
  if (!id) throw new Error(`no id in ${address}`);
  return id;
}

/** Whether an address is one record of a list, such as `/offers/<id>`. */
export const recordOf = (list: string) => (url: URL) =>
  new RegExp(`^/${list}/[0-9a-f-]{36}$`).test(url.pathname);

export const exactly = (path: string) => (url: URL) => url.pathname === path;

/** A field left shows its message, which may move the button away from under a pointer already pressed. */
async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.click();
}

async function entered(at: Locator, name: string): Promise<string[]> {
  const controls = at.locator(`[name="${name}"]`);
  const kind = await controls.first().getAttribute("type");
  if (kind !== "radio" && kind !== "checkbox") return [await controls.first().inputValue()];
  const ticked = await at.locator(`[name="${name}"]:checked`).all();
  return Promise.all(ticked.map((box) => box.inputValue()));
}
