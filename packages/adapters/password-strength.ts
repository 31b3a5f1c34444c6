import { charactersBySyllable } from "@ringfence/law/signals/dodges/pinyin.gen.ts";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

/** A list is ranked: the most usual surnames and syllables of given names come first, then every syllable there is. */
const usual =
  "wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo xiao ming hua wei fang jun jie ying yan ling min jing qiang lei yu ping hong bin peng bo hao tao chao yong mei lan fei dan ting yue xin";
/** Names and words in pinyin are what many passwords in China are made of; the lists of the library have English ones. */
const pinyin = [...usual.split(" "), ...charactersBySyllable.flatMap((line) => line.split(" ", 1))].filter(
  (syllable, at, all) => syllable.length > 1 && all.indexOf(syllable) === at,
);
const meter = new ZxcvbnFactory({ dictionary: { ...dictionary, pinyin }, graphs: adjacencyGraphs });

/** What is beyond adds nothing: so long a password is strong enough. */
const longest = 72;

/** How hard a password is to guess, from 0 (at once) to 4. Nothing is kept, nothing leaves the device. */
export const passwordStrength = (password: string): 0 | 1 | 2 | 3 | 4 => meter.check(password.slice(0, longest)).score;
