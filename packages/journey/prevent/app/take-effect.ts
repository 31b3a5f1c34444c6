import type { Bilingual } from "@ringfence/kernel";
import type { AppFacts, RequestedPermission } from "./app-facts.ts";
import { type KnownPermission, knownPermission, shortName } from "./known-permissions.ts";

/** A permission and the levels of Android on which it does something. */
export interface EffectivePermission {
  readonly name: string;
  readonly from: number;
  /** Absent: on all later ones. */
  readonly upTo?: number;
  /** Not written in the manifest: Android adds it by itself. */
  readonly implied?: Bilingual;
}

/** What an app asks for as it takes effect: what Android adds for its age included, what never takes effect left out. */
export function permissionsInEffect(facts: AppFacts): readonly EffectivePermission[] {
  const asked = [...facts.permissions, ...ofComponents(facts)];
  const all = [...asked.map((one) => ({ ...one, implied: undefined })), ...impliedPermissions(facts)];
  const inEffect = all.flatMap(({ implied, ...permission }) => {
    const range = rangeOf(permission, knownPermission(permission.name), facts);
    return range === undefined
      ? []
      : [{ name: permission.name, ...range, ...(implied === undefined ? {} : { implied }) }];
  });
  // Asked for twice (as with sdk-23): the widest stands.
  return inEffect.filter(
    (one, at) =>
      !inEffect.some(
        (other, place) =>
          other.name === one.name && place !== at && (covers(other, one) ? !covers(one, other) || place < at : false),
      ),
  );
}

const covers = (a: EffectivePermission, b: EffectivePermission) =>
  a.from <= b.from && (a.upTo ?? Number.POSITIVE_INFINITY) >= (b.upTo ?? Number.POSITIVE_INFINITY);

/** Services that only Android may bind to and a person must switch on. */
function ofComponents({ components }: AppFacts): readonly RequestedPermission[] {
  const bound = components.flatMap(({ permission }) =>
    permission?.startsWith("android.permission.BIND_") === true ? [permission] : [],
  );
  return [...new Set(bound)].filter((name) => knownPermission(name) !== undefined).map((name) => ({ name }));
}

function rangeOf(
  { from = 1, upTo }: RequestedPermission,
  known: KnownPermission | undefined,
  { minSdk, targetSdk }: AppFacts,
): { readonly from: number; readonly upTo?: number } | undefined {
  const first = Math.max(from, minSdk, known?.since ?? 1);
  const ends = known?.ends;
  const last = Math.min(
    upTo ?? Number.POSITIVE_INFINITY,
    ends !== undefined && targetSdk >= ends.target ? ends.after : Number.POSITIVE_INFINITY,
  );
  if (first > last) return undefined;
  return { from: first, ...(last === Number.POSITIVE_INFINITY ? {} : { upTo: last }) };
}

export interface ImpliedPermission extends RequestedPermission {
  readonly implied: Bilingual;
}

/**
 * What Android adds to what an old app asks for: the platform's split permissions, as `aapt dump badging` prints them; and what aapt
 * leaves out, what follows from `uses-permission-sdk-23` and location in the background, which location included up to targetSdk 28.
 */
export function impliedPermissions({ permissions, targetSdk }: AppFacts): readonly ImpliedPermission[] {
  const added: ImpliedPermission[] = [];
  const always = (name: string) =>
    [...permissions, ...added].find((one) => shortName(one.name) === name && one.from === undefined);
  const asked = (name: string) => always(name) ?? permissions.find((one) => shortName(one.name) === name);
  const add = (name: string, [zh, en]: readonly [string, string], because: RequestedPermission | undefined) => {
    if (because === undefined || always(name) !== undefined) return;
    const { from, upTo } = because;
    const range = { ...(from === undefined ? {} : { from }), ...(upTo === undefined ? {} : { upTo }) };
    added.push({ name: `android.permission.${name}`, ...range, implied: { zh, en } });
  };
  const old = (level: number) =>
    [`应用写给旧系统（targetSdk 低于 ${level}）`, `written for old phones (targetSdk below ${level})`] as const;
  // Whatever it asks for, and on all phones.
  const itself = { name: "" };
  if (targetSdk < 4) {
    add("WRITE_EXTERNAL_STORAGE", old(4), itself);
    add("READ_PHONE_STATE", old(4), itself);
  }
  add("READ_EXTERNAL_STORAGE", ["能写就能读", "whoever may write may read"], asked("WRITE_EXTERNAL_STORAGE"));
  if (targetSdk < 16) {
    add("READ_CALL_LOG", old(16), onAll(asked("READ_CONTACTS")));
    add("WRITE_CALL_LOG", old(16), onAll(asked("WRITE_CONTACTS")));
  }
  if (targetSdk < 29)
    add("ACCESS_BACKGROUND_LOCATION", old(29), asked("ACCESS_FINE_LOCATION") ?? asked("ACCESS_COARSE_LOCATION"));
  return added;
}

/** Without an upper limit: aapt passes on that of storage only. */
const onAll = (permission: RequestedPermission | undefined): RequestedPermission | undefined =>
  permission && { name: permission.name, ...(permission.from === undefined ? {} : { from: permission.from }) };

/** Released name of a level of Android, as people know it. */
const versions: Readonly<Record<number, string>> = {
  ...{ 1: "1", 14: "4.0", 16: "4.1", 19: "4.4", 21: "5", 22: "5.1", 23: "6", 24: "7", 25: "7.1", 26: "8", 27: "8.1" },
  ...{ 28: "9", 29: "10", 30: "11", 31: "12", 32: "12L", 33: "13", 34: "14", 35: "15", 36: "16" },
};

function versionOf(level: number): string {
  for (let at = level; at > 0; at--) {
    const name = versions[at];
    if (name !== undefined) return name;
  }
  return `${level}`;
}

/** On which phones it takes effect; empty for all on which the app can be installed. */
export function phonesOf({ from, upTo }: EffectivePermission, { minSdk }: AppFacts): Bilingual | undefined {
  if (upTo !== undefined && from > minSdk)
    return {
      zh: `只在 Android ${versionOf(from)} 到 ${versionOf(upTo)} 上有效`,
      en: `in effect on Android ${versionOf(from)} to ${versionOf(upTo)} only`,
    };
  if (upTo !== undefined)
    return {
      zh: `只在 Android ${versionOf(upTo)} 和更早的系统上有效`,
      en: `in effect on Android ${versionOf(upTo)} and older only`,
    };
  if (from > minSdk && from > 23)
    return { zh: `Android ${versionOf(from)} 起有效`, en: `in effect from Android ${versionOf(from)} on` };
  return undefined;
}
