// The script of a pre-rendered page for frames (`story render --to frame`): tells the page around how tall it is.
import { tellHeights } from './heights.js';

tellHeights(document.querySelector('story-widget')!);
