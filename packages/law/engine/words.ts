import type { Channel } from "@ringfence/casefile";
import { maskOf, type SignalId } from "../signals/ids.ts";
import type { Role } from "./contact.ts";
import { breach, type EachContact, lawful } from "./rule.ts";

/**
 * For rules that only ask whether certain words were said: a contact with a text is a breach when one of the signals is in it,
 * lawful when none is; a contact whose words nobody recorded is not looked at (the report says once how many those are).
 */
export function words(
  signals: readonly SignalId[],
  where: { targets?: readonly Role[]; channels?: readonly Channel[] } = {},
): EachContact {
  const mask = maskOf(signals);
  return {
    each: "contact",
    ...where,
    judge: ({ communication, signals: found }) => {
      if (communication.text === undefined) return undefined;
      return (found & mask) === 0 ? lawful : breach({ words: signals });
    },
  };
}
