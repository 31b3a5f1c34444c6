import type { Route } from "../route.ts";
import checkpoints from "./checkpoints.ts";
import counters from "./counters.ts";
import decisions from "./decisions.ts";
import facts from "./facts.ts";
import health from "./health.ts";
import { endKey, listKeys, newKey } from "./keys.ts";
import log from "./log.ts";
import outcomes from "./outcomes.ts";
import permits from "./permits.ts";
import { keepScorecard, readScorecard } from "./scorecard.ts";
import screen from "./screen.ts";

export const routes: readonly Route[] = [
  permits,
  outcomes,
  facts,
  decisions,
  screen,
  counters,
  keepScorecard,
  readScorecard,
  checkpoints,
  log,
  newKey,
  endKey,
  listKeys,
  health,
];
