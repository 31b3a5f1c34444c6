import type { Topic } from "./topic.ts";
import { topics as catalogue } from "./topics.gen.ts";

/** All topics in reading order: help first. */
export const topics: readonly Topic[] = [...catalogue].sort((a, b) => a.order - b.order);
