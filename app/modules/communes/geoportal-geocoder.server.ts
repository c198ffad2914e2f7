import { RateLimiterMemory } from "rate-limiter-flexible";

import { log } from "~/platform/log.server";

import {
  type AddressQuery,
  type Geocoder,
  type GeocoderAnswer,
  readSearchAnswer,
} from "./geocoder";

export interface GeoportalOptions {
  /** Address of the search, without its query. */
  url: string;
  timeoutMs?: number;
  /** Questions a second of this process, all people together. */
  perSecond?: number;
}

const TIMEOUT_MS = 2_500;
const PER_SECOND = 5;
/** An answer to one address has some hundred bytes. */
const LONGEST_ANSWER = 200_000;

/** The national geoportal's search as a geocoder; asked with the parts of the address, nothing about the person. */
export function geoportalGeocoder({
  url,
  timeoutMs = TIMEOUT_MS,
  perSecond = PER_SECOND,
}: GeoportalOptions): Geocoder {
  const limiter = new RateLimiterMemory({ points: perSecond, duration: 1 });
  return {
    async locate(query) {
      const isFree = await limiter.consume("questions").then(
        () => true,
        () => false,
      );
      const answer: GeocoderAnswer = isFree
        ? await ask(addressOf(url, query), query, timeoutMs)
        : { kind: "away", why: "too many questions" };
      if (answer.kind === "away") log().warn({ why: answer.why }, "the geocoder did not answer");
      return answer;
    },
  };
}

function addressOf(url: string, query: AddressQuery): URL {
  const address = new URL(url);
  const { houseNumber, street, postalCode, locality } = query;
  address.searchParams.set("num", houseNumber);
  address.searchParams.set("street", street);
  address.searchParams.set("zip", postalCode.replace("L-", ""));
  address.searchParams.set("locality", locality);
  return address;
}

async function ask(address: URL, query: AddressQuery, timeoutMs: number): Promise<GeocoderAnswer> {
  try {
    const answer = await fetch(address, {
      signal: AbortSignal.timeout(timeoutMs),
      redirect: "error",
      headers: { Accept: "application/json" },
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      return { kind: "away", why: `status ${answer.status}` };
    }
    return readSearchAnswer(JSON.parse(await shortText(answer)), query);
  } catch (error) {
    return { kind: "away", why: error instanceof Error ? error.name : "unknown" };
  }
}

/** @throws RangeError for an answer that is far too long. */
async function shortText(answer: Response): Promise<string> {
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
    if (text.length <= LONGEST_ANSWER) continue;
    await reader.cancel();
    throw new RangeError("the answer is too long");
  }
  return text + decoder.decode();
}
