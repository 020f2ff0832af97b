#!/usr/bin/env python3
# Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
# https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
"""Prints org/evade/figure/text/liberation-sans.widths from the fonts of the Debian package fonts-liberation2

Needs python3-fonttools. Usage: glyph-widths.py FOLDER_OF_LIBERATION_FONTS
"""
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

BLOCKS = [(0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x2FF), (0x370, 0x3FF), (0x400, 0x45F), (0x5D0, 0x5EA),
          (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x21FF),
          (0x2200, 0x22FF), (0x25A0, 0x25FF)]

folder = Path(sys.argv[1])
regular = TTFont(folder / "LiberationSans-Regular.ttf")
print("# Advance widths of " + regular["name"].getDebugName(4) + " " + regular["name"].getDebugName(5).replace("Version ", ""))
print("# from the Debian package fonts-liberation2, SIL Open Font License 1.1; the same widths as Arial.")
print("# Written by glyph-widths.py of org.evade.figure.tests. A line: style, first code point, widths in 1/2048 em;")
print("# 0 stands for a code point that the font lacks, or one without an advance.")
for style in ("Regular", "Bold", "Italic"):
    font = TTFont(folder / f"LiberationSans-{style}.ttf")
    assert font["head"].unitsPerEm == 2048
    names, advances = font.getBestCmap(), font["hmtx"]
    for first, last in BLOCKS:
        widths = [advances[names[c]][0] if c in names else 0 for c in range(first, last + 1)]
        while widths and widths[-1] == 0:
            widths.pop()
        if widths:
            print(style.lower(), f"{first:04X}", *widths)
