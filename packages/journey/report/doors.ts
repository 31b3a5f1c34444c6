import type { Authority } from "@ringfence/law";
import { authorities } from "@ringfence/law/authorities.gen.ts";
import type { Door } from "./door.ts";
import { doors } from "./doors.gen.ts";

/** Throws on an id that is no authority: each door is one. */
export function authorityOf(id: string): Authority {
  const found = (authorities as readonly Authority[]).find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no authority ${id}`);
  return found;
}

export const allDoors: readonly Door[] = doors;

export const doorOf = (id: string): { readonly door: Door; readonly authority: Authority } | undefined => {
  const door = allDoors.find((one) => one.id === id);
  return door === undefined ? undefined : { door, authority: authorityOf(id) };
};
