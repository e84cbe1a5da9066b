# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person reads of a study: blocks, and the page, document or workbook that shows them."""
