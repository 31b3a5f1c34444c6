/**
 * How Node runs the gate. Books live long, and whenever young memory is full all that is new of them is copied while nobody is
 * answered: with 32 MiB of it that takes 20 milliseconds and more, with 4 MiB one or two.
 */
export const nodeFlags = ["--max-semi-space-size=4"];
