/**
 * wordcloud2.js (https://github.com/timdream/wordcloud2.js) with its default grid of 8 px. It does not return the places of
 * words, so it gets a fake canvas that records them.
 */
import WordCloud from 'wordcloud';
import { FAMILY } from './scenarios.mjs';

export async function layOut(words, { width, height, upright = 0, random = Math.random }) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const notes = new Notes();
  canvas.getContext = () => notes;
  const itsRandom = Math.random;
  Math.random = random;
  await new Promise((resolve) => {
    canvas.addEventListener('wordcloudstop', resolve, { once: true });
    WordCloud(canvas, {
      list: words.map(({ text, size }) => [text, size]),
      fontFamily: FAMILY,
      weightFactor: 1,
      minSize: 0,
      wait: 0,
      shape: 'square',
      ellipticity: height / width,
      minRotation: Math.PI / 2,
      maxRotation: Math.PI / 2,
      rotateRatio: upright,
    });
  });
  Math.random = itsRandom;
  return notes.placed;
}

/** The canvas API it uses. Words are drawn at 1 / `scale` of their size. */
class Notes {
  placed = [];
  font = '';
  #at = { x: 0, y: 0, turn: 0, scale: 1 };
  #saved = [];

  save() {
    this.#saved.push({ ...this.#at });
  }

  restore() {
    this.#at = this.#saved.pop();
  }

  scale(scale) {
    this.#at.scale *= scale;
  }

  translate(x, y) {
    this.#at.x += x * this.#at.scale;
    this.#at.y += y * this.#at.scale;
  }

  rotate(turn) {
    this.#at.turn += turn;
  }

  fillText(text, right, down) {
    const { x, y, turn, scale } = this.#at;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    this.placed.push({
      text,
      size: Number.parseFloat(this.font.match(/[\d.]+(?=px)/)[0]) * scale,
      x: x + (cos * right - sin * down) * scale,
      y: y + (sin * right + cos * down) * scale,
      rotate: (turn * 180) / Math.PI,
      align: 'left',
      baseline: 'middle',
    });
  }

  clearRect() {}

  fillRect() {}
}
