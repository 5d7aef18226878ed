import { build } from "vite"; import { readFileSync } from "node:fs"; import { startBrowser } from "../packages/web/e2e/browser.ts";
const qs = ["queries","rare-queries"].flatMap(f=>readFileSync(`/work/main/bench/disease-outside-${f}.tsv`,'utf8').split('\n').filter(l=>l&&!l.startsWith('#')).map(l=>l.split('\t')[0]??''));
const which = process.argv.slice(2);
for (const v of which) await build({ configFile:false, logLevel:"error", build:{ outDir:"/tmp/spd/out", emptyOutDir:false, minify:true, lib:{ entry:`/tmp/spd/entry-${v}.ts`, formats:["iife"], name:"b", fileName:v } } });
const browser = await startBrowser();
for (let r=0;r<5;r++) for (const v of which) { const p = await browser.newPage(); 
 const c = await p.context().newCDPSession(p); await c.send("Performance.enable",{timeDomain:"threadTicks"});
 const now = async () => { const m = (await c.send("Performance.getMetrics")).metrics; return (m.find((x:any)=>x.name==="ThreadTime")?.value ?? 0)*1000; };
 await p.addScriptTag({content: readFileSync(`/tmp/spd/out/${v}.iife.js`,'utf8')});
 const t = async (s: string) => { const a = await now(); await p.evaluate(s); return (await now()-a).toFixed(1); };
 const out = [await t("1"), await t("b.make()"), await t("b.ask('きんいしゅく')"), await t(`b.all(${JSON.stringify(qs)})`), await t("b.make()")];
 console.log(v, 'noop, build, first, 653 queries, second build', out.join(' ')); await p.close(); }
await browser.close();
