export const nodeFlags: (engine: string) => readonly string[];
