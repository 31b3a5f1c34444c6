import type { KeyHolder } from "@ringfence/adapters/gate-store/agency-keys.ts";
import type { Bilingual } from "@ringfence/kernel";
import type { z } from "zod";
import type { Gate } from "./gate.ts";

/** Who may use a route. The institution may use everything an agency may. */
export type Access = "anyone" | "agency" | "institution";

/** What a handler is given: checked, typed, and who asks. */
interface Call<Body, Query> {
  readonly gate: Gate;
  readonly holder: KeyHolder;
  readonly body: Body;
  readonly query: Query;
  /** Values of the `{names}` in the path. */
  readonly path: Readonly<Record<string, string>>;
}

/** Refusals in the words of the interface; what each means stands in problems.ts. */
export interface Answer {
  readonly status: 200 | 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * One door of the service, as data: the same declaration mounts it, checks what comes in, and writes the OpenAPI document, so that the
 * document cannot say anything else than what runs.
 */
export interface Route<Body extends z.ZodType = z.ZodType, Query extends z.ZodType = z.ZodType> {
  readonly method: "get" | "post";
  /** OpenAPI form: `/permits/{id}/outcome`. */
  readonly path: `/${string}`;
  /** Name in the OpenAPI document. */
  readonly name: string;
  readonly summary: Bilingual;
  readonly access: Access;
  readonly body?: Body;
  /** Bytes of the largest request, where it may be larger than usual. */
  readonly largestBody?: number;
  readonly query?: Query;
  readonly answer: z.ZodType;
  readonly handle: (call: Call<z.output<Body>, z.output<Query>>) => Promise<Answer> | Answer;
}

export function defineRoute<Body extends z.ZodType, Query extends z.ZodType>(route: Route<Body, Query>): Route {
  return route as unknown as Route;
}

export const done = (body: unknown): Answer => ({ status: 200, body });
