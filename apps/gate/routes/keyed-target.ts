import type { Target } from "@ringfence/platform/gate/ask.ts";
import type { Gate } from "../gate.ts";

/** From here on nobody has a number or a reference of a person. */
export function keyedTarget({ keyed }: Gate, { number, person, who, relation }: Target): Target {
  return {
    number: keyed.number(number),
    who,
    ...(person === undefined ? {} : { person: keyed.person(person) }),
    ...(relation === undefined ? {} : { relation }),
  };
}
