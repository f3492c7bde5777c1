// The signs of the block types and of what can be done with a card: lines of one weight in a box of 20.
import { render } from 'preact';

const paths: Readonly<Record<string, string>> = {
  text: 'M4 5h12M4 9h12M4 13h8',
  quote: 'M5 12c0-4 1-5 3-6M5 12h3v3H5zM11 12c0-4 1-5 3-6M11 12h3v3h-3z',
  facts: 'M4 16V9M10 16V4M16 16v-5',
  related: 'M8 12l4-4M7 9l-2 2a3 3 0 004 4l2-2M13 11l2-2a3 3 0 00-4-4L9 7',
  image: 'M4 5h12v10H4zM4 13l4-4 3 3 2-2 3 3M13 8h.01',
  timeline: 'M6 4v12M6 6h8M6 10h6M6 14h8',
  qa: 'M7 7a3 3 0 113 3.5V12M10 15h.01',
  profile: 'M10 9a2.5 2.5 0 100-5 2.5 2.5 0 000 5zM5 16a5 5 0 0110 0',
  keypoints: 'M4 6l1.5 1.5L8 5M4 12l1.5 1.5L8 11M11 6h5M11 12h5',
  gallery: 'M3 8h11v9H3zM6 8V4h12v9h-4M3 15l3-3 3 3 2-2 3 3',
  video: 'M3 5h14v10H3zM8.5 7.5v5l4-2.5z',
  audio: 'M4 8v4h3l4 3V5L7 8zM14 7.5a4 4 0 010 5M16 5.5a7 7 0 010 9',
  embed: 'M10 3a7 7 0 100 14 7 7 0 000-14zM3 10h14M10 3c-4 4-4 10 0 14M10 3c4 4 4 10 0 14',
  slot: 'M4 3h3M13 3h3M4 17h3M13 17h3M3 4v3M3 13v3M17 4v3M17 13v3M10 7v6M7 10h6',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M9 4v12',
  chart: 'M4 4v12h12M7 12l3-4 3 2 3-5',
  story: 'M5 3h10v14H5zM8 7h4M8 10h4M8 13h2',
  other: 'M5 5h10v10H5z',
  grip: 'M8 5h.01M12 5h.01M8 10h.01M12 10h.01M8 15h.01M12 15h.01',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  remove: 'M5 6h10M8 6V4h4v2M6.5 6l.7 10h5.6l.7-10',
  up: 'M10 15V5M6 9l4-4 4 4',
  down: 'M10 5v10M6 11l4 4 4-4',
  plus: 'M10 4v12M4 10h12',
  phone: 'M6 3h8v14H6zM9 14.5h2',
  tablet: 'M4 3h12v14H4zM9 14.5h2',
  desktop: 'M3 4h14v9H3zM7 16h6M10 13v3',
  fit: 'M3 10h14M6 7l-3 3 3 3M14 7l3 3-3 3',
  auto: 'M10 3a7 7 0 100 14 7 7 0 000-14zM10 3v14M12 5v10M14 6.5v7',
  sun: 'M10 7a3 3 0 100 6 3 3 0 000-6zM10 2.5v1M10 16.5v1M2.5 10h1M16.5 10h1M4.7 4.7l.7.7M14.6 14.6l.7.7M4.7 15.3l.7-.7M14.6 5.4l.7-.7',
  moon: 'M15.5 12A6.5 6.5 0 018 4.5a6.5 6.5 0 107.5 7.5z',
  written: 'M4 5h12M4 9h7M4 13h12M4 17h5',
  'right-to-left': 'M4 5h12M9 9h7M4 13h12M11 17h5',
  menu: 'M4 6h12M4 10h12M4 14h12',
};

/** Draws the icons that the page itself names. */
export function drawIcons(root: ParentNode): void {
  for (const each of root.querySelectorAll<HTMLElement>('[data-icon]'))
    render(<Icon name={each.dataset.icon!} />, each);
}

export const Icon = ({ name }: { name: string }) => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={paths[name] ?? paths.other!} />
  </svg>
);
