# SPDX-License-Identifier: GPL-2.0-or-later
"""Which indicators the choices of the stock read, the same in both editions: {choice: indicators, or a part
of their name}. Their names are made of source, quality and comfort; see the catalogue."""

from __future__ import annotations

HOMELESS = {
    "RP": {"b11_sa": ["rp_sa"], "b11_fortune": ["rp_fortune"], "b11_hotel": ["rp_hotel"]},
    "SNE": {"b11_sa": ["sne_sa"], "b11_fortune": ["sne_camp", "sne_squat"], "b11_hotel": ["sne_hotel"]},
}
RP_COMFORT = {"RP_abs_sani": "rp_sani", "RP_abs_sani_chfl": "rp_chfl"}
FF_QUALITY = {"FF_Ind": "i", "FF_ss_ent": "e", "FF_ss_ent_mvq": "q"}
FF_COMFORT = {
    "FF_abs_wc": "wc",
    "FF_abs_chauf": "ch",
    "FF_abs_sani": "sa",
    "FF_abs_wc_chauf": "wcch",
    "FF_abs_wc_sani": "wcsa",
    "FF_abs_sani_chauf": "sach",
    "FF_abs_wc_sani_chauf": "3",
}
