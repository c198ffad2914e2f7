/** Two houses and the bridge between them. Decoration. */
export function BridgePicture() {
  return (
    <svg
      viewBox="0 0 480 260"
      aria-hidden="true"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="mx-auto h-auto w-full max-w-120"
    >
      <circle cx="240" cy="104" r="92" className="fill-attention-soft" />
      <g className="fill-action-soft stroke-action" strokeWidth="4">
        <path d="M34 186v-66l48-38 48 38v66z" />
        <path d="M350 186v-58l48-38 48 38v58z" />
      </g>
      <g className="fill-surface stroke-action" strokeWidth="4">
        <path d="M70 186v-34h24v34" />
        <path d="M386 186v-30h24v30" />
        <path d="M52 124h16v14H52zM96 124h16v14H96zM366 132h14v12h-14zM416 132h14v12h-14z" />
      </g>
      <g className="stroke-action" strokeWidth="6">
        <path d="M14 188h452" />
        <path d="M134 188C150 110 196 76 240 76s90 34 106 112" />
        <path d="M176 188v-72M208 188V88M240 188V76M272 188V88M304 188v-72" strokeWidth="4" />
      </g>
      <g className="stroke-attention" strokeWidth="5">
        <path d="M20 220q18-12 36 0t36 0 36 0 36 0 36 0 36 0 36 0 36 0 36 0 36 0 36 0 36 0" />
        <path d="M92 244q18-12 36 0t36 0 36 0 36 0 36 0 36 0 36 0 36 0" opacity=".6" />
      </g>
      <g className="fill-ink">
        <circle cx="212" cy="152" r="7" />
        <path d="M204 188v-18a8 8 0 0 1 16 0v18z" />
        <circle cx="234" cy="158" r="6" />
        <path d="M227 188v-14a7 7 0 0 1 14 0v14z" />
        <circle cx="254" cy="168" r="4.5" />
        <path d="M249 188v-8a5 5 0 0 1 10 0v8z" />
      </g>
    </svg>
  );
}
