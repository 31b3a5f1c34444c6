import {readUtterances} from "/work/main/testing/corpora/measure-signals.ts";
import {compileSignals} from "/work/main/packages/law/signals/engine/compile.ts";
import {signals} from "/work/main/packages/law/signals/signals.gen.ts";
import {createUtterance,clearHits} from "/work/main/packages/law/signals/engine/utterance.ts";
import {readPiece,fillUnits,readHomophones,addEvents} from "/work/main/packages/law/signals/engine/read.ts";
import {scanForMask} from "/work/main/packages/law/signals/engine/scan.ts";
import { AhoCorasick } from "@monyone/aho-corasick/fast";
const c=compileSignals(signals); const u=createUtterance(c.groupCount);
const all=readUtterances("tune");const ord=all.filter(u=>u.kind==="ordinary"||u.kind==="service");
const every=[]; for(let p=0;p<c.phrases.count;p++) every.push(String.fromCharCode(...c.phrases.units.subarray(c.phrases.unitAt[p],c.phrases.unitAt[p+1])));
const ac=new AhoCorasick(every);
function bench(name,set,f){ const N=60; let best=1e9; for(let r=0;r<5;r++){ const t=performance.now(); for(let n=0;n<N/5;n++) for(const o of set) f(o); best=Math.min(best,(performance.now()-t)/(N/5)/set.length*1e6);} console.log(name,Math.round(best),"ns/utt"); }
for(const [nm,set] of [["ord",ord],["all",all]]){ console.log(nm,set.length,"chars",Math.round(set.reduce((s,o)=>s+o.text.length,0)/set.length));
bench("read",set,o=>{u.text=o.text; readPiece(c,u,0);});
bench("read+units+hom",set,o=>{u.text=o.text; readPiece(c,u,0); fillUnits(u); readHomophones(c,u,c.homophones); clearHits(u);});
bench("read+events",set,o=>{u.text=o.text; readPiece(c,u,0); addEvents(c,u); clearHits(u);});
bench("full",set,o=>{scanForMask(c,u,o.text,o.by);});
bench("monyone",set,o=>{ac.matchInText(o.text);});
}
