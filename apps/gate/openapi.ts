import { z } from "zod";
import { problemSchema } from "./problems.ts";
import type { Route } from "./route.ts";

type Json = Readonly<Record<string, unknown>>;

/** Times and dates are parsed by the schemas; in the document they are what is written. */
function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: "any", target: "draft-2020-12" });
  return json;
}

const content = (schema: Json): Json => ({ "application/json": { schema } });

function operation(route: Route, paths: readonly string[]): Json {
  const problem = { $ref: "#/components/schemas/Problem" };
  const query = route.query === undefined ? {} : ((schemaOf(route.query, "input").properties ?? {}) as Json);
  const parameters = [
    ...paths.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
    ...Object.entries(query).map(([name, schema]) => ({ name, in: "query", required: false, schema })),
  ];
  return {
    operationId: route.name,
    summary: `${route.summary.zh} · ${route.summary.en}`,
    ...(route.access === "anyone" ? { security: [] } : {}),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(route.body === undefined
      ? {}
      : { requestBody: { required: true, content: content(schemaOf(route.body, "input")) } }),
    responses: {
      200: { description: "ok", content: content(schemaOf(route.answer, "output")) },
      default: { description: "refused, and why", content: content(problem) },
    },
  };
}

/** The OpenAPI 3.1 document, out of the same declarations that are mounted. */
export function openApi(routes: readonly Route[]): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `${name}`);
    paths[route.path] = { ...paths[route.path], [route.method]: operation(route, names) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "护录 Ringfence · 催收闸门 lender's gate",
      version: "1",
      description:
        "放行不证明合法。An allow is no proof of lawfulness: it says that the rules found nothing with what is known.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    security: [{ key: [] }],
    paths,
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      schemas: { Problem: schemaOf(problemSchema, "output") },
    },
  };
}
