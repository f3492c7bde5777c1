// For programs of a bundler: registers <story-widget>. Does nothing where there is no DOM.
import { register } from './element/register.js';

register();
