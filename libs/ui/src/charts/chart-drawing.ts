import type { TakenFigure } from './provenance';
import { wrapped } from './wrapped';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const LINE_HEIGHT = 18;
const FONT_SIZE = 12;
/** The mean width of a letter, as a share of the size of its font. */
const LETTER_WIDTH = 0.56;
/** Sharp on paper and on a large screen. */
const PICTURE_SCALE = 2;

const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: (Node | string)[]
) => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, `${value}`);
  made.append(...content);
  return made;
};

/** A part of the page as SVG; what makes it is loaded when it is asked for. */
const drawn = async (part: HTMLElement, backgroundColor: string): Promise<Element> => {
  const { toSvg } = await import('html-to-image');
  const address = await toSvg(part, { backgroundColor, style: { margin: '0' } });
  const text = decodeURIComponent(address.slice(address.indexOf(',') + 1));
  return document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
};

/** A figure as one SVG, in the colours of the page: as it is drawn, and below it where its numbers come from, to read and to search. */
export const chartDrawing = async (
  part: HTMLElement,
  { title, provenance: { lines } }: TakenFigure,
): Promise<SVGElement> => {
  const { offsetWidth: width, offsetHeight: height } = part;
  const { backgroundColor, color, fontFamily } = getComputedStyle(part);
  const sentences = lines.map(([what, words]) => `${what}: ${words}`);
  const longest = Math.floor((width - 2 * MARGIN) / (FONT_SIZE * LETTER_WIDTH));
  const rows = sentences.flatMap((sentence) => wrapped(sentence, longest));
  const whole = height + rows.length * LINE_HEIGHT + MARGIN;
  return element(
    'svg',
    { width, height: whole, viewBox: `0 0 ${width} ${whole}` },
    element('title', {}, title),
    element('desc', {}, sentences.join('\n')),
    element('rect', { width, height: whole, fill: backgroundColor }),
    await drawn(part, backgroundColor),
    element(
      'g',
      { fill: color, 'font-family': fontFamily, 'font-size': FONT_SIZE },
      ...rows.map((row, place) => element('text', { x: MARGIN, y: height + (place + 1) * LINE_HEIGHT }, row)),
    ),
  ) as SVGElement;
};

/** The same as a picture of dots. */
export const pictureOf = async (drawing: SVGElement): Promise<Blob> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(drawing))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * PICTURE_SCALE;
  canvas.height = image.naturalHeight * PICTURE_SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const picture = await new Promise<Blob | null>((made) => canvas.toBlob(made));
  if (!picture) throw new Error('the browser made no picture');
  return picture;
};
