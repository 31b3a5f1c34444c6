/**
 * How Node runs the gate on an engine. Books live long, and whenever young memory is full all that is new of them is copied while nobody is
 * answered: with 32 MiB of it that takes 20 milliseconds and more, with 4 MiB one or two. On Restate nothing is kept here, but much is thrown
 * away: left to itself old memory grows fourfold, and for each of the rare collections everybody waits 30 to 40 milliseconds instead of 8.
 */
export const nodeFlags = (engine) => [
  "--max-semi-space-size=4",
  ...(engine === "sqlite" ? [] : ["--heap-growing-percent=50"]),
];
