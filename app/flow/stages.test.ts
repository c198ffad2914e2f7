import { describe, expect, it } from "vitest";

import {
  stageReached,
  STAGES,
  stepsOf,
  STORY,
  STORY_STEPS,
  whoMayTrigger,
  type Handover,
  type StoryFacts,
} from "./stages";

describe("the story", () => {
  it("gives every step what it needs before it comes", () => {
    const handed = new Set<Handover>();
    for (const key of STORY_STEPS) {
      const needs: readonly Handover[] = STORY[key].needs;
      expect([key, needs.length === 0 || needs.some((need) => handed.has(need))]).toEqual([
        key,
        true,
      ]);
      for (const handover of STORY[key].handsOver) handed.add(handover);
    }
  });

  it("tells its steps in the order of the stages, and none is empty", () => {
    const order = STORY_STEPS.map((key) => STAGES.indexOf(STORY[key].stage));
    expect(order).toEqual([...order].sort((left, right) => left - right));
    for (const stage of STAGES) expect(stepsOf(stage).length).toBeGreaterThan(0);
  });

  it("comes round: a closed tenancy leaves a dwelling that is offered again", () => {
    expect(STORY.close_tenancy.handsOver).toContain("free_dwelling");
    expect(STORY.offer_again.handsOver).toContain("submitted_offer");
  });

  it("has someone for every step, never the auditor", () => {
    for (const key of STORY_STEPS) {
      expect(whoMayTrigger(key).length).toBeGreaterThan(0);
      expect(whoMayTrigger(key)).not.toContain("auditor");
    }
    expect(whoMayTrigger("file_claim")).toEqual(["landlord"]);
  });
});

describe("stageReached", () => {
  const facts = (changes: Partial<StoryFacts>): StoryFacts => ({
    proposal: null,
    tenancy: null,
    offerPublished: true,
    ...changes,
  });

  it.each([
    [facts({ offerPublished: false }), "offer"],
    [facts({}), "match"],
    [facts({ proposal: "held" }), "match"],
    [facts({ proposal: "accepted" }), "tenancy"],
    [facts({ tenancy: "signed" }), "guarantee"],
    [facts({ tenancy: "active" }), "follow_up"],
    [facts({ tenancy: "ending" }), "follow_up"],
    [facts({ tenancy: "closed" }), "close"],
  ] as const)("%j is %s", (given, stage) => {
    expect(stageReached(given)).toBe(stage);
  });
});
