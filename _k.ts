import { searchKnow } from "./packages/journey/know/index.ts";
const t0=performance.now(); searchKnow("x"); console.log("build", performance.now()-t0);
for (const q of process.argv.slice(2)) { const t=performance.now(); const h=searchKnow(q); console.log(`\n${q} (${(performance.now()-t).toFixed(2)}ms, ${h.length})`); for (const x of h.slice(0,4)) console.log("  ",x.score.toFixed(1),x.kind,x.id,x.snippet.zh.slice(0,40)); }
