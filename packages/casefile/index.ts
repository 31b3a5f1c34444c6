export { type CaseFile, emptyCaseFile, type SetAside, type SetAsideCode } from "./case-file.ts";
export * from "./case-sheet.ts";
export * from "./model/communication.ts";
export * from "./model/event.ts";
export * from "./model/facts.ts";
export type { Id, Period } from "./model/identifiers.ts";
export * from "./model/loan.ts";
export * from "./model/party.ts";
export { reduceCase, withCommunications } from "./reduce.ts";
