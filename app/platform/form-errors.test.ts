import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, it } from "vitest";
import { z } from "zod";

import { formErrors } from "./form-errors";

const schema = z.object({
  name: z.string().min(2).max(5),
  bedrooms: z.number().int().min(1).max(9),
  from: z.date(),
  email: z.email(),
  scheme: z.enum(["a", "b"]),
  rooms: z.array(z.string()).min(1),
  note: z.string({ error: "people.own" }),
});

function errorsOf(fields: Record<string, string>) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return parseWithZod(data, { schema, error: formErrors }).reply().error;
}

describe("form errors", () => {
  it("say that a value is missing, and let the schema's own sentence win", () => {
    expect(errorsOf({})).toEqual({
      name: ["forms.error.required"],
      bedrooms: ["forms.error.required"],
      from: ["forms.error.required"],
      email: ["forms.error.required"],
      scheme: ["forms.error.required"],
      rooms: ['forms.error.tooFew|{"min":1}'],
      note: ["people.own"],
    });
  });

  it("carry the figures of a limit", () => {
    expect(
      errorsOf({
        name: "abcdef",
        bedrooms: "12",
        from: "31/31",
        email: "x",
        scheme: "c",
        note: "n",
      }),
    ).toEqual({
      name: ['forms.error.tooLong|{"max":5}'],
      bedrooms: ['forms.error.tooBig|{"max":9}'],
      from: ["forms.error.notADate"],
      email: ["forms.error.email"],
      scheme: ["forms.error.choice"],
      rooms: ['forms.error.tooFew|{"min":1}'],
    });
    expect(errorsOf({ name: "a", bedrooms: "1.5" })).toMatchObject({
      name: ['forms.error.tooShort|{"min":2}'],
      bedrooms: ["forms.error.notAWholeNumber"],
    });
    expect(errorsOf({ bedrooms: "many" })).toMatchObject({ bedrooms: ["forms.error.notANumber"] });
  });
});
