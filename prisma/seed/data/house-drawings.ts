/** A picture of a dwelling drawn from plain shapes: no photograph of a real one is shown in the demo world. */
export interface HouseDrawing {
  /** What is on it, in the words of a landlord. */
  alt: string;
  svg: string;
}

interface Palette {
  wall: string;
  roof: string;
  door: string;
  sky: string;
  ground: string;
}

const PALETTES: readonly Palette[] = [
  { wall: "#efe3cf", roof: "#7a4b3a", door: "#1f5f5b", sky: "#cfe3ea", ground: "#9db58a" },
  { wall: "#f4f1ea", roof: "#4a5560", door: "#a8662a", sky: "#dbe7f0", ground: "#a9bd8f" },
  { wall: "#e2cdb4", roof: "#5a3f36", door: "#2f4a6b", sky: "#e8e3d3", ground: "#8fa87c" },
  { wall: "#d9dedb", roof: "#6b5a50", door: "#8a3f3a", sky: "#c9dbe4", ground: "#b3bf97" },
];

const WIDTH = 960;
const HEIGHT = 640;

/** Every drawing in every palette: outsides first, then rooms. */
export const HOUSE_DRAWINGS: Readonly<Record<"outside" | "inside", readonly HouseDrawing[]>> = {
  outside: PALETTES.flatMap((palette) => [
    { alt: "Façade sur rue", svg: frame(house(palette), palette) },
    { alt: "Immeuble vu de la rue", svg: frame(block(palette), palette) },
  ]),
  inside: PALETTES.flatMap((palette) => [
    { alt: "Séjour", svg: room(palette, livingRoom(palette)) },
    { alt: "Cuisine", svg: room(palette, kitchen(palette)) },
    { alt: "Chambre", svg: room(palette, bedroom(palette)) },
  ]),
};

/** A plan of two rooms, kitchen and bath, without any scale that could be taken for a measure. */
export const FLOOR_PLAN = {
  name: "plan.webp",
  svg: svg(
    `<rect width="960" height="640" fill="#fdfcf8"/><g fill="none" stroke="#2b2b2b" stroke-width="10">` +
      `<path d="M120 90h720v460H520M460 550H120V90"/><path d="M480 90v120M480 270v280M480 360h150M690 360h150M120 340h120M300 340h180"/></g>` +
      `<g fill="none" stroke="#2b2b2b" stroke-width="3"><path d="M460 550a60 60 0 0 1 60-60M240 340a60 60 0 0 0 60 60M480 210a60 60 0 0 1 60 60M630 360a60 60 0 0 1 60-60"/></g>` +
      `<g font-family="sans-serif" font-size="30" fill="#2b2b2b" text-anchor="middle"><text x="290" y="225">Séjour</text><text x="660" y="225">Chambre 1</text>` +
      `<text x="290" y="465">Cuisine</text><text x="660" y="465">Chambre 2</text></g>`,
  ),
};

function svg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${content}</svg>`;
}

function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  radius = 0,
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;
}

function circle(x: number, y: number, radius: number, fill: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;
}

function frame(content: string, { sky, ground }: Palette): string {
  const clouds =
    circle(150, 110, 40, "#ffffffb0") +
    circle(205, 118, 52, "#ffffffb0") +
    circle(262, 116, 36, "#ffffffb0");
  const tree =
    rect(826, 380, 22, 130, "#6d5442") +
    circle(837, 330, 84, "#6f9468") +
    circle(790, 372, 52, "#7ea275");
  return svg(
    rect(0, 0, WIDTH, HEIGHT, sky) + clouds + rect(0, 500, WIDTH, 140, ground) + tree + content,
  );
}

function window(x: number, y: number, width = 86, height = 104): string {
  const bars =
    rect(x + width / 2 - 3, y, 6, height, "#ffffff") +
    rect(x, y + height / 2 - 3, width, 6, "#ffffff");
  return (
    rect(x - 6, y - 6, width + 12, height + 12, "#ffffff", 4) +
    rect(x, y, width, height, "#8fb4c4") +
    bars
  );
}

function house({ wall, roof, door }: Palette): string {
  const top =
    `<polygon points="180,300 450,120 720,300" fill="${roof}"/>` + rect(590, 150, 46, 90, roof);
  const windows = window(270, 330) + window(540, 330);
  const entrance = rect(412, 372, 84, 148, door, 4) + circle(480, 450, 6, "#f3e8d0");
  return (
    top + rect(220, 296, 460, 224, wall) + windows + entrance + rect(396, 518, 116, 14, "#c9c3b6")
  );
}

function block({ wall, roof, door }: Palette): string {
  const floors = [150, 270, 390].flatMap((y) =>
    (y === 390 ? [250, 530] : [250, 390, 530]).map(
      (x) => window(x, y, 78, 84) + rect(x - 12, y + 92, 102, 10, roof),
    ),
  );
  const entrance = rect(414, 402, 84, 118, door, 4);
  return rect(210, 110, 450, 410, wall) + rect(196, 92, 478, 22, roof) + floors.join("") + entrance;
}

function room({ wall, ground }: Palette, content: string): string {
  const floor = `<polygon points="0,${HEIGHT} 0,520 ${WIDTH},520 ${WIDTH},${HEIGHT}" fill="#b98f63"/>`;
  return svg(
    rect(0, 0, WIDTH, 520, wall) +
      floor +
      rect(0, 508, WIDTH, 14, "#ffffff") +
      window(380, 110, 220, 210) +
      rect(380, 270, 220, 50, ground) +
      content,
  );
}

function livingRoom({ door, roof }: Palette): string {
  const sofa =
    rect(90, 380, 250, 96, door, 20) +
    rect(110, 340, 210, 70, door, 18) +
    rect(100, 470, 20, 40, roof) +
    rect(310, 470, 20, 40, roof);
  const table =
    rect(430, 440, 170, 16, roof, 6) + rect(446, 456, 12, 54, roof) + rect(572, 456, 12, 54, roof);
  const lamp =
    rect(756, 260, 8, 240, roof) +
    `<polygon points="712,270 808,270 786,200 734,200" fill="#f6e7bd"/>` +
    rect(724, 496, 72, 14, roof, 6);
  return sofa + table + lamp;
}

function kitchen({ door, roof }: Palette): string {
  const units = [80, 200, 640, 760].map(
    (x) => rect(x, 390, 112, 126, door, 4) + rect(x + 44, 404, 24, 6, "#f3e8d0", 3),
  );
  const top = rect(70, 372, 252, 18, roof) + rect(630, 372, 252, 18, roof);
  const shelves = rect(90, 190, 210, 14, roof) + rect(650, 190, 210, 14, roof);
  const jars = [110, 160, 210, 680, 730, 780].map((x) => rect(x, 146, 30, 44, "#f6e7bd", 6));
  return units.join("") + top + shelves + jars.join("");
}

function bedroom({ door, roof }: Palette): string {
  const bed =
    rect(110, 420, 330, 80, "#ffffff", 12) +
    rect(110, 446, 330, 60, door, 12) +
    rect(96, 360, 20, 150, roof, 6) +
    rect(130, 396, 90, 40, "#f3eee2", 12);
  const cupboard =
    rect(690, 180, 180, 336, roof, 6) +
    rect(777, 190, 6, 316, "#ffffff55") +
    circle(766, 350, 6, "#f3e8d0") +
    circle(794, 350, 6, "#f3e8d0");
  return bed + cupboard;
}
