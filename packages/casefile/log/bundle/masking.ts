import { type JsonValue, maskPhone, phoneKey } from "@ringfence/kernel";
import type { CaseFile } from "../../case-file.ts";
import type { Hiding } from "../disclosure.ts";

/** Digits with the separators people put between them. */
const numberInText = /\+?\d[\d\- ]{5,18}\d/g;

/**
 * Hides the parts that name third persons (red line: masked in exports unless unmasked for that recipient) and shows them
 * masked in their place; `unmasked` are the ids of parties who may be named to this recipient.
 */
export function maskThirdPersons(file: CaseFile, unmasked: ReadonlySet<string>): Hiding {
  const persons = file.parties.filter(
    (one) => (one.kind === "contact-person" || one.kind === "guarantor") && !unmasked.has(one.id),
  );
  const numbers = new Set(persons.flatMap((one) => one.numbers.map(({ number }) => phoneKey(number))));
  const names = persons.flatMap(({ name }) => (name === undefined || name.length < 2 ? [] : [name]));
  const maskText = (text: string) =>
    names.reduce(
      (masked, name) => masked.replaceAll(name, `${[...name][0]}${"＊".repeat([...name].length - 1)}`),
      text.replaceAll(numberInText, (number) => (numbers.has(phoneKey(number)) ? maskPhone(number) : number)),
    );
  const mask = (value: JsonValue): JsonValue => {
    if (typeof value === "string") return maskText(value);
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(mask);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mask(one)]));
  };
  return (_, value) => {
    const masked = mask(value);
    return JSON.stringify(masked) === JSON.stringify(value) ? undefined : { masked };
  };
}
