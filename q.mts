import { loadOffersOnMap } from "~/flow/load-offers-on-map.server";
import { loadOffers } from "~/flow/load-offers.server";
import { WHOLE_COUNTRY } from "~/modules/properties/offer-map";
import { discardPrismaClient } from "~/platform/database/client.server";
import { adoptVariables } from "~/platform/env.server";
import { readPage } from "~/platform/list-page";
import { closeConnectionPool } from "~/platform/sql.server";
import { makeViewer } from "./tests/factories/market";
Object.assign(process.env,{NODE_ENV:"test",DATABASE_URL:"postgresql://postgres@127.0.0.1:5499/b20",SESSION_SECRET:"session-secret-of-the-bench-0123456789",APP_URL:"http://localhost:3000",LOG_LEVEL:"silent"});
const everything={words:null,status:null,view:null,scheme:null,communeCode:null,sort:null};
const firstPage=readPage(new URLSearchParams());
const Q:Record<string,(v:any,r:any)=>Promise<any>>={
 waits:(v,r)=>loadOffers(r,{...everything,view:"waiting"} as any,firstPage),
 first:(v)=>loadOffers(v,everything as any,firstPage),
 commune:(v)=>loadOffers(v,{...everything,communeCode:"0204"} as any,firstPage),
 few:(v)=>loadOffers(v,{...everything,words:"ler 0077"} as any,firstPage),
 owner:(v)=>loadOffers(v,{...everything,words:"Thill"} as any,firstPage),
 country:(v)=>loadOffersOnMap(v,everything as any,WHOLE_COUNTRY),
 capital:(v)=>loadOffersOnMap(v,everything as any,{box:[6.1,49.59,6.16,49.63],zoom:13} as any),
};
const only=process.argv[2]?.split(",")??Object.keys(Q);const N=Number(process.argv[3]??40);
const T:Record<string,Record<string,number[]>>={};
const V:Record<string,any>={};
const sizes:Record<string,any>={};
for(let round=0;round<4;round++)for(const db of ["b1","b20"]){
  await discardPrismaClient();await closeConnectionPool();
  adoptVariables({DATABASE_URL:`postgresql://postgres@127.0.0.1:5499/${db}`});
  V[db]??=[await makeViewer("caseworker"),await makeViewer("lisko_manager")];
  for(const q of only){for(let i=0;i<3;i++){const r=await Q[q]!(...(V[db] as [any,any]));sizes[q+db]=r.rows?.length??r.features.length;}
   for(let i=0;i<N/4;i++){const t=performance.now();await Q[q]!(...(V[db] as [any,any]));((T[q]??={})[db]??=[]).push(performance.now()-t);}}
}
const med=(a:number[])=>a.sort((x,y)=>x-y)[a.length>>1]!;
for(const q of only)console.log(q,med(T[q]!.b1!).toFixed(2),sizes[q+"b1"],med(T[q]!.b20!).toFixed(2),sizes[q+"b20"],(med(T[q]!.b20!)/med(T[q]!.b1!)).toFixed(2));
process.exit(0);
