"""Word vectors from the n-gram table of open-gram, which Debian packages as sunpinyin-data (CC BY-SA 3.0).

    word_vectors.py FOLDER

writes words.txt (a word a line, the most frequent first) and vectors.f32 (a row of NUMBERS for each) into the folder. Words that are said beside the
same words get near vectors: positive pointwise mutual information with what stands before and behind, brought down to NUMBERS dimensions (Levy,
Goldberg and Dagan 2015). Needs Debian's sunpinyin-data, sunpinyin-utils and python3-scipy.
"""

import hashlib
import subprocess
import sys
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, hstack
from scipy.sparse.linalg import svds

DATA = Path("/usr/lib/x86_64-linux-gnu/sunpinyin/data")
TABLE = DATA / "lm_sc.t3g"
TABLE_DIGEST = "768b8dfc6cf6b1769e4df0bccfa4a2ac28d9abc6bcad7d8a74d08be7fc61a19d"
WORD_LIST = DATA / "pydict_sc.bin"

WORDS = 40_000
LONGEST = 6
NUMBERS = 150
# A word beside fewer others is known too little.
LEAST_BESIDE = 3
# Two words with one between say less of each other than neighbours.
APART_SHARE = 0.5
LENGTH = 3


def read_words():
    """Words by their number: the dictionary ends with them, in UTF-32 with a zero behind each; its header says where."""
    content = WORD_LIST.read_bytes()
    start = int.from_bytes(content[8:12], "little")
    return content[start:].decode("utf-32-le").split("\0")


def read_table():
    """How often each word is said, and each pair side by side and with one word between, as shares of all."""
    if hashlib.sha256(TABLE.read_bytes()).hexdigest() != TABLE_DIGEST:
        sys.exit(f"{TABLE} is not of the version that the vectors are learned from")
    lines = subprocess.run(["tslminfo", "-v", "-p", TABLE], capture_output=True, text=True, check=True).stdout.splitlines()
    said, beside, apart = {}, {}, {}
    order = 0
    for line in lines:
        if line.startswith("\\"):
            order = int(line[1])
            continue
        fields = line.split()
        if order == 1:
            said[int(fields[0])] = float(fields[1])
        elif order == 2:
            first, second = int(fields[0]), int(fields[1])
            beside[first, second] = said.get(first, 0) * float(fields[2])
        elif order == 3:
            first, between, second = (int(field) for field in fields[:3])
            share = beside.get((first, between), 0) * float(fields[3])
            apart[first, second] = apart.get((first, second), 0) + share
    return said, beside, apart


def information(pairs, size):
    """Positive pointwise mutual information; frequent contexts count a little less (to the power of 0.75)."""
    rows, columns = np.array(list(pairs), dtype=np.int64).T
    shares = np.array(list(pairs.values()))
    by_row = np.bincount(rows, shares, size)
    by_column = np.bincount(columns, shares, size) ** 0.75
    expected = by_row[rows] * by_column[columns] / by_column.sum()
    values = np.log(np.maximum(shares, 1e-30) / np.maximum(expected, 1e-30))
    kept = (values > 0) & (shares > 0)
    return csr_matrix((values[kept], (rows[kept], columns[kept])), shape=(size, size))


def is_word(text):
    return 0 < len(text) <= LONGEST and all("\u3400" <= character <= "\u9fff" for character in text)


def main(folder):
    words = read_words()
    said, beside, apart = read_table()
    size = max(said) + 1
    near, far = information(beside, size), information(apart, size)
    contexts = hstack([near, near.T, APART_SHARE * far, APART_SHARE * far.T]).tocsr()
    counts = np.diff(contexts.indptr)
    known = [
        number
        for number in sorted(said, key=lambda number: (-said[number], number))
        if number < len(words) and is_word(words[number]) and counts[number] >= LEAST_BESIDE
    ]
    rows, strengths, _ = svds(contexts[known], k=NUMBERS, random_state=1)
    vectors = rows * np.sqrt(strengths)
    vectors *= LENGTH / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    Path(folder, "words.txt").write_text("\n".join(words[number] for number in known[:WORDS]), encoding="utf-8")
    vectors[:WORDS].astype("<f4").tofile(Path(folder, "vectors.f32"))


main(sys.argv[1])
