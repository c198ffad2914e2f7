import { randomUUID } from "node:crypto";

import sharp from "sharp";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";

import { findPhotos } from "~/modules/properties/find-photos.server";
import { SYSTEM } from "~/platform/database/viewer-context";
import { readAsViewer } from "~/platform/database/with-viewer.server";
import { action } from "~/routes/_app+/offers+/$offerId_.photos";

import { type MadeAccount, makeAccount, signInAs } from "../factories/accounts";
import { makeOffer, type MadeOffer } from "../factories/market";
import { cutOff, routeArgs, thrown } from "../setup/requests";
import { storedFiles } from "../setup/stored-files";

let landlord: MadeAccount;
let cookie: string;
let offer: MadeOffer;

beforeAll(async () => {
  landlord = await makeAccount(["landlord"]);
  cookie = await signInAs(landlord);
});
beforeEach(async () => {
  offer = await makeOffer(landlord.accountId, { status: "changes_requested" });
});

const photosKept = () => readAsViewer(SYSTEM, (tx) => findPhotos(tx, offer.dwellingId));
/** A picture too large to come in one piece. */
async function photo(name: string, shade: string): Promise<File> {
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
  const content = await sharp({
    create: { width: 640, height: 480, channels: 3, background: shade, noise },
  })
    .jpeg({ quality: 95 })
    .toBuffer();
  return new File([new Uint8Array(content)], name, { type: "image/jpeg" });
}

function formOf(files: readonly File[], key: string): FormData {
  const form = new FormData();
  form.set("idempotencyKey", key);
  form.set("act", "upload");
  for (const file of files) form.append("files", file);
  return form;
}

const post = (form: FormData) =>
  new Request(`http://localhost:3000/offers/${offer.offerId}/photos`, {
    method: "POST",
    headers: { cookie },
    body: form,
  });

function send(request: Request) {
  const { context } = routeArgs();
  return action({ request, params: { offerId: offer.offerId }, context });
}

describe("photos that are uploaded", () => {
  it("leave nothing when the connection is lost, and all arrive when they are sent again", async () => {
    const before = await storedFiles();
    const form = formOf(
      [await photo("one.jpg", "#7a3b2e"), await photo("two.jpg", "#2e5a7a")],
      randomUUID(),
    );
    for (const part of [0.3, 0.9]) {
      expect((await thrown(send(await cutOff(post(form), part)))).status).toBe(400);
      expect(await photosKept()).toEqual([]);
      expect(await storedFiles()).toEqual(before);
    }
    await send(post(form));
    expect(await photosKept()).toHaveLength(2);
  });

  it("stand there once, when only the answer was lost", async () => {
    const form = formOf([await photo("one.jpg", "#7a3b2e")], randomUUID());
    await send(post(form));
    const files = await storedFiles();
    await send(post(form));
    expect(await photosKept()).toHaveLength(1);
    expect(await storedFiles()).toEqual(files);
  });
});
