"""Learns a network of packages/law/signals/weighing with PyTorch (Debian's python3-torch, python3-sklearn).

    learn_network.py FOLDER KIND SEED OUT

of KIND convolution (reading/convolution.ts) or recurrent (reading/recurrence.ts). Reads there what generate-character-network.ts put down (lesson.json)
and word_vectors.py (vectors.f32), and writes OUT, JSON: by name, rows of numbers in little-endian float32 as base64.

Characters, sounds, words, filters and units are left out by turns so that none relies on another, and the mean of the weights is kept. One thread
and the order fixed: the same weights wherever the same build of PyTorch runs on the same kind of processor.
"""

import base64
import json
import math
import random
import sys
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as functional
from sklearn.cluster import KMeans
from torch import nn

from remember import Way, backwards

# Texts are taken together with such of like length among so many batches.
BATCHES_SORTED = 50
# In so large a share of the whole the steps grow to their size; then they shrink to nothing.
GROWING = 0.05
DECAY = 0.01
CHARACTERS_LEFT_OUT = 0.1
SOUNDS_LEFT_OUT = 0.15
WORDS_LEFT_OUT = 0.1
READ_LEFT_OUT = 0.1
# What is remembered over many characters may make steep slopes.
STEEPEST = 5
# The mean is brought up to date every so many batches.
FOLLOWS_EVERY = 8
NOTHING, UNKNOWN = 0, 1


class Network(nn.Module):
    """
    Rows of characters begin with those for nothing and for all that are unknown, rows of sounds and of words with that for none. What a character is, is the
    sum of its own row and that of its sound, so that one which is unknown, or stands for another, is read as what it sounds like.
    """

    def __init__(self, sizes, vectors):
        super().__init__()
        self.characters = nn.Embedding(sizes["characters"], sizes["dimensions"])
        nn.init.normal_(self.characters.weight, 0, 0.1)
        self.sounds = nn.Embedding(1 + sizes["sounds"], sizes["dimensions"], padding_idx=0)
        nn.init.normal_(self.sounds.weight[1:], 0, 0.1)
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.words = nn.Linear(vectors.shape[1], sizes["wordDimensions"], bias=False)
        nn.init.normal_(self.words.weight, 0, 0.1)
        pooled = self.prepare(sizes, sizes["dimensions"] + sizes["wordDimensions"])
        self.straight = nn.Linear(pooled, sizes["questions"])
        nn.init.constant_(self.straight.bias, -1.5)
        self.units = nn.Linear(pooled, sizes["units"])
        self.answers = nn.Linear(sizes["units"], sizes["questions"], bias=False)

    def forward(self, characters, sounds, words, numbers):
        there = characters != NOTHING
        if self.training:
            characters = torch.where((torch.rand(characters.shape) < CHARACTERS_LEFT_OUT) & there, UNKNOWN, characters)
            sounds = torch.where(torch.rand(sounds.shape) < SOUNDS_LEFT_OUT, NOTHING, sounds)
            words = torch.where(torch.rand(words.shape) < WORDS_LEFT_OUT, NOTHING, words)
        heard = self.characters(characters) + self.sounds(sounds)
        read = torch.cat([heard, self.words(self.vectors(words))], -1) * there.unsqueeze(-1)
        pooled = functional.dropout(functional.relu(self.pool(read, numbers, there)), self.LEFT_OUT, self.training)
        units = functional.dropout(functional.relu(self.units(pooled)), self.LEFT_OUT, self.training)
        return self.straight(pooled) + self.answers(units)


class Convolution(Network):
    """Reads runs of characters and of words."""

    ROUNDS, BATCH, STEP, KEPT, LEFT_OUT = 8, 32, 0.002, 0.9998, 0.15

    def prepare(self, sizes, dimensions):
        self.of_characters = filters_of(sizes["characterRuns"], dimensions, sizes["characterFilters"])
        self.of_words = filters_of(sizes["wordRuns"], dimensions, sizes["wordFilters"])
        return sum(run.out_channels for run in [*self.of_characters, *self.of_words])

    def pool(self, read, numbers, there):
        spoken, counts = means(read, numbers, there)
        of_characters = [most(run, read, there.sum(1)) for run in self.of_characters]
        return torch.cat([*of_characters, *(most(run, spoken, counts) for run in self.of_words)], -1)

    def learned(self, mean):
        runs = [f"of_characters.{number}" for number in range(len(self.of_characters))]
        runs += [f"of_words.{number}" for number in range(len(self.of_words))]
        # Place by place, as convolution.ts has its slots.
        filters = [mean[f"{run}.weight"].numpy().transpose(2, 0, 1) for run in runs]
        return {
            "filters": np.concatenate([one.reshape(-1, one.shape[-1]) for one in filters]),
            "filterStart": np.concatenate([mean[f"{run}.bias"].numpy() for run in runs]),
        }


class Recurrent(Network):
    """Reads from the first character to the last and from the last to the first, and remembers (gated recurrent units)."""

    ROUNDS, BATCH, STEP, KEPT, LEFT_OUT = 10, 32, 0.002, 0.9998, 0.15

    def prepare(self, sizes, dimensions):
        self.ways = nn.ModuleList(Way(dimensions, sizes["states"]) for _ in range(2))
        return 2 * sizes["states"]

    def pool(self, read, numbers, there):
        read = functional.dropout(read, READ_LEFT_OUT, self.training)
        live = there.sum(0)
        texts = [read, backwards(read, there)]
        return torch.cat([way(text.transpose(0, 1), live) for way, text in zip(self.ways, texts)], -1)

    def learned(self, mean):
        """One way after the other; of each the gates that forget and that keep, and then what is new."""

        def both(name):
            return np.concatenate([mean[f"ways.{way}.{name}"].numpy() for way in range(2)])

        return {
            "inputs": np.concatenate([mean[f"ways.{way}.read"].numpy().T for way in range(2)]),
            "inputStart": both("read_start"),
            # By state, and for each what it is to the two gates and to what is new.
            "states": both("memory"),
            "newStart": both("start"),
        }


KINDS = {"convolution": Convolution, "recurrent": Recurrent}


def filters_of(runs, dimensions, filters):
    return nn.ModuleList(nn.Conv1d(dimensions, filters, run["width"], dilation=run["apart"]) for run in runs)


def means(read, numbers, there):
    """The mean of the characters of each word, by its number in the text, and how many words there are."""
    counts = numbers.max(1)[0] + 1
    words = torch.zeros(len(read), int(counts.max()), read.shape[-1]).scatter_add(1, numbers.unsqueeze(-1).expand_as(read), read)
    sizes = torch.zeros(words.shape[:2]).scatter_add(1, numbers, there.float())
    return words / sizes.clamp(min=1).unsqueeze(-1), counts


def most(run, read, counts):
    """What each filter comes to where it comes to most; only in texts shorter than a run does one reach over the end."""
    reach = (run.kernel_size[0] - 1) * run.dilation[0]
    sums = run(functional.pad(read.transpose(1, 2), (0, reach)))
    starts = torch.arange(sums.shape[-1])
    last = torch.clamp(counts - 1 - reach, min=0)
    return sums.masked_fill((starts > last.unsqueeze(-1)).unsqueeze(1), -math.inf).max(-1)[0]


def batches(lengths, size):
    """Of texts of like length, the shortest first."""
    order = list(range(len(lengths)))
    random.shuffle(order)
    span = size * BATCHES_SORTED
    all_batches = []
    for start in range(0, len(order), span):
        alike = sorted(order[start : start + span], key=lambda at: lengths[at])
        all_batches += [alike[at : at + size] for at in range(0, len(alike), size)]
    random.shuffle(all_batches)
    return all_batches


def side_by_side(rows, batch):
    """Rows of unlike length as one tensor; behind each is nothing."""
    longest = max(len(rows[at]) for at in batch)
    table = np.zeros((len(batch), longest), dtype=np.int64)
    for place, at in enumerate(batch):
        table[place, : len(rows[at])] = rows[at]
    return torch.from_numpy(table)


def growth(done):
    return min(1, done / GROWING) * (0.5 + 0.5 * math.cos(math.pi * done))


def learn(lesson, network):
    texts = [[np.array(text) for text in lesson[name]] for name in ("characters", "sounds", "words", "numbers")]
    lengths = [len(text) for text in texts[0]]
    yes = torch.tensor([[int(answer) for answer in answers] for answers in lesson["yes"]], dtype=torch.float32)
    learner = torch.optim.AdamW([one for one in network.parameters() if one.requires_grad], weight_decay=DECAY)
    mean = {name: value.clone() for name, value in network.state_dict().items()}
    total = network.ROUNDS * math.ceil(len(lengths) / network.BATCH)
    taken = 0
    for number in range(network.ROUNDS):
        for batch in batches(lengths, network.BATCH):
            for group in learner.param_groups:
                group["lr"] = network.STEP * growth(min(1, taken / total))
            if isinstance(network, Recurrent):
                # As remember.c has them.
                batch.reverse()
            answers = network(*(side_by_side(rows, batch) for rows in texts))
            loss = functional.binary_cross_entropy_with_logits(answers, yes[batch])
            learner.zero_grad()
            loss.backward()
            if isinstance(network, Recurrent):
                nn.utils.clip_grad_norm_(network.parameters(), STEEPEST)
            learner.step()
            taken += 1
            if taken % FOLLOWS_EVERY == 0:
                follow(mean, network, taken)
        print(f"round {number + 1} of {network.ROUNDS}: {loss.item():.4f}", flush=True)
    return mean


def follow(mean, network, taken):
    # Of the first batches little is kept: they know nothing yet.
    keep = min(network.KEPT, (1 + taken) / (10 + taken)) ** FOLLOWS_EVERY
    for name, value in network.state_dict().items():
        if name != "vectors.weight":
            mean[name].mul_(keep).add_(value, alpha=1 - keep)


def in_parts(rows, width, kinds):
    """Each word as one of so many kinds for every few of its numbers (product quantisation, Jegou, Douze and Schmid 2011), and what the kinds are."""
    codes, kinds_of_parts = [], []
    for start in range(0, rows.shape[1], width):
        clusters = KMeans(kinds, n_init=1, max_iter=30, random_state=1).fit(rows[:, start : start + width])
        codes.append(clusters.labels_)
        kinds_of_parts.append(clusters.cluster_centers_)
    return np.stack(codes, 1), np.concatenate(kinds_of_parts)


def main(folder, kind, seed, out):
    lesson = json.loads(Path(folder, "lesson.json").read_text(encoding="utf-8"))
    sizes = lesson["sizes"]
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    random.seed(seed)
    known = np.fromfile(Path(folder, "vectors.f32"), "<f4").reshape(sizes["words"], -1)
    vectors = torch.from_numpy(np.concatenate([np.zeros((1, known.shape[1]), "<f4"), known]))
    network = KINDS[kind](sizes, vectors)
    mean = learn(lesson, network)
    projected = known @ mean["words.weight"].numpy().T
    codes, kinds = in_parts(projected, sizes["partWidth"], sizes["kinds"])
    columns = sizes["columns"]
    characters = mean["characters.weight"].numpy()
    sounds = mean["sounds.weight"].numpy()
    learned = {
        # Nothing is read as nothing, and has no row.
        "characters": np.concatenate([characters[UNKNOWN : UNKNOWN + 1], characters[UNKNOWN + 1 :] + sounds[lesson["soundsOfKnown"]]]),
        "sounds": characters[UNKNOWN] + sounds[1:],
        "wordCodes": codes,
        "wordKinds": kinds,
        **network.learned(mean),
        "straight": mean["straight.weight"].numpy().T[:, :columns],
        "start": mean["straight.bias"].numpy()[:columns],
        "units": mean["units.weight"].numpy().T,
        "unitStart": mean["units.bias"].numpy(),
        "answers": mean["answers.weight"].numpy().T[:, :columns],
    }
    rows = {name: base64.b64encode(np.ascontiguousarray(value, "<f4").tobytes()).decode() for name, value in learned.items()}
    Path(out).write_text(json.dumps(rows), encoding="utf-8")


main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4])
