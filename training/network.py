"""The network: a small encoder that reads each turn once, and a head that looks at its words and back six turns."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import BertModel
from transformers.utils import logging

LOOK_BACK = 6
"""The turns before that the codebook lets a coder see."""
WIDTH = 384
INNER = 192

logging.set_verbosity_error()
logging.disable_progress_bar()


class Head(nn.Module):
    """Logits of all codes for each turn, from its words and the turns before it.

    Each word's vector is mixed with what came before; every code then has its own attention over the words
    (label-wise attention: Mullenbach and others 2018, NAACL), and that attention times the word's score is the word's
    share in the logit.
    """

    def __init__(self, codes: int) -> None:
        super().__init__()
        self.speaker = nn.Embedding(3, WIDTH)
        self.distance = nn.Parameter(torch.zeros(LOOK_BACK, WIDTH))
        self.query = nn.Linear(WIDTH, INNER)
        self.key = nn.Linear(WIDTH, INNER)
        self.value = nn.Linear(WIDTH, INNER)
        self.before = nn.Linear(WIDTH, INNER)
        self.words = nn.Linear(WIDTH, INNER)
        self.mix = nn.Linear(2 * INNER, INNER)
        self.dropout = nn.Dropout(0.2)
        self.attention = nn.Linear(INNER, codes)
        self.score = nn.Linear(INNER, codes)
        self.whole = nn.Linear(INNER, codes, bias=False)
        nn.init.constant_(self.score.bias, -4.0)

    def forward(self, words: Tensor, mask: Tensor, means: Tensor, before: Tensor, who: Tensor) -> tuple[Tensor, Tensor]:
        """Logits (turns, codes) and each word's share in them (turns, words, codes).

        ``words`` (turns, words, 384) and ``mask`` (turns, words) are the turns' own; ``means`` (turns, 384) their
        means; ``before`` (turns, 6, 384) the means of the six turns before, the nearest first; ``who`` (turns, 6) who
        spoke there: 0 therapist, 1 client, 2 nobody.
        """
        past = before + self.distance + self.speaker(who)
        match = (self.key(past) * self.query(means).unsqueeze(1)).sum(-1) / INNER**0.5
        match = match.masked_fill(who == 2, -1e4)
        seen = (torch.softmax(match, 1).unsqueeze(-1) * self.value(past)).sum(1)
        seen = seen * (who[:, :1] != 2)
        context = self.mix(torch.cat([seen, self.before(past[:, 0])], -1))
        mixed = self.dropout(nn.functional.gelu(self.words(words) + context.unsqueeze(1)))
        attention = self.attention(mixed).masked_fill(mask.unsqueeze(-1) == 0, -1e4)
        evenly = (mask / mask.sum(1, keepdim=True)).unsqueeze(-1)
        share = torch.softmax(attention, 1) * self.score(mixed) + evenly * self.whole(mixed)
        return share.sum(1), share


class Network(nn.Module):
    """Encoder and head."""

    def __init__(self, weights: Path, codes: int, layers: int = 6) -> None:
        super().__init__()
        self.encoder = BertModel.from_pretrained(weights, add_pooling_layer=False, num_hidden_layers=layers)
        self.head = Head(codes)

    def encode(self, ids: Tensor, kinds: Tensor, mask: Tensor) -> Tensor:
        """Vectors (turns, words, 384) of turns that hold ``ids``; ``kinds``: 0 the therapist's, 1 the client's."""
        found: Tensor = self.encoder(ids, attention_mask=mask, token_type_ids=kinds).last_hidden_state
        return found
