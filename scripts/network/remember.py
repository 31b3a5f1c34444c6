"""Gated recurrent units for learn_network.py, by remember.c, which is compiled with `cc` and the BLAS that PyTorch uses (Debian's gcc, libblas3)."""

import ctypes
import math
import subprocess
import tempfile
from pathlib import Path

import torch
from torch import nn


def compiled():
    source = Path(__file__).with_suffix(".c")
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder, "remember.so")
        fast = ["-O3", "-march=native", "-ffast-math"]
        subprocess.run(["cc", *fast, "-shared", "-fPIC", source, "-o", library, "-l:libblas.so.3", "-lm"], check=True)
        return ctypes.CDLL(str(library))


LOOPS = compiled()


def call(loop, sizes, tensors):
    loop(*(ctypes.c_long(size) for size in sizes), *(ctypes.c_void_p(tensor.data_ptr()) for tensor in tensors))


class Remember(torch.autograd.Function):
    @staticmethod
    def forward(context, read, live, memory, start):
        """read: places x texts x gates; live: how many texts have each place -> texts x states, the most that each state came to."""
        places, texts, wide = read.shape
        states = wide // 3
        state = torch.empty(places + 1, texts, states)
        gates = torch.empty(places, texts, wide)
        remembered = torch.empty(places, texts, states)
        most = torch.empty(texts, states)
        where = torch.empty(texts, states, dtype=torch.int32)
        given = [read.contiguous(), live, memory, start]
        call(LOOPS.remember, (places, texts, states), [*given, state, gates, remembered, most, where])
        context.save_for_backward(live, memory, state, gates, remembered, where)
        return most

    @staticmethod
    def backward(context, slope):
        live, memory, state, gates, remembered, where = context.saved_tensors
        places, texts, states = remembered.shape
        of_read, of_memory, of_start = torch.empty_like(gates), torch.empty_like(memory), torch.empty(states)
        given = [live, memory, state, gates, remembered, where, slope.contiguous()]
        call(LOOPS.remember_back, (places, texts, states), [*given, of_read, of_memory, of_start])
        return of_read, None, of_memory, of_start


class Way(nn.Module):
    """One way through a text: what its characters, of so many dimensions, bring to the gates, and what the states do."""

    def __init__(self, dimensions, states):
        super().__init__()
        most = 1 / math.sqrt(states)

        def begin(*shape):
            return nn.Parameter(torch.empty(*shape).uniform_(-most, most))

        self.read = begin(dimensions, 3 * states)
        self.read_start = begin(3 * states)
        self.memory = begin(states, 3 * states)
        self.start = begin(states)

    def forward(self, texts, live):
        """texts: places x texts x dimensions, the longest first -> texts x states."""
        places, count, dimensions = texts.shape
        read = torch.addmm(self.read_start, texts.reshape(-1, dimensions), self.read)
        return Remember.apply(read.view(places, count, -1), live, self.memory, self.start)


def backwards(texts, there):
    """Each text, places x dimensions, from its last character to its first."""
    lengths = there.sum(1, keepdim=True)
    places = torch.arange(there.shape[1])
    turned = torch.where(places < lengths, lengths - 1 - places, places)
    return texts.gather(1, turned.unsqueeze(-1).expand_as(texts))
