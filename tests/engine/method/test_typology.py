# SPDX-License-Identifier: GPL-2.0-or-later
"""Classes of communes: principal components, Ward's tree, numbers that stay, names, moves."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from otelo_qgis.engine.method.guide import typology
from otelo_qgis.engine.method.guide.ward import ward


def families(count=210, seed=0, rates=6):
    """Communes of seven families, each around its own point."""
    draw = np.random.default_rng(seed)
    centres = draw.normal(0, 4, (7, rates))
    family = np.arange(count) % 7
    values = centres[family] + draw.normal(0, 0.4, (count, rates))
    codes = [f"{number:05d}" for number in range(count)]
    frame = pd.DataFrame(values, codes, [f"x_{number}" for number in range(rates)])
    return frame, pd.Series(family, codes)


def same_partition(one, other):
    return len(set(zip(one, other))) == len(set(one)) == len(set(other))


def test_ward_agrees_with_scipy():
    hierarchy = pytest.importorskip("scipy.cluster.hierarchy", reason="scipy is not installed")
    draw = np.random.default_rng(1)
    for size, dimensions in ((2, 1), (30, 2), (700, 5)):
        points = draw.normal(size=(size, dimensions))
        tree, linkage = ward(points), hierarchy.linkage(points, "ward")
        assert tree.heights == pytest.approx(linkage[:, 2])
        for count in (1, 2, min(7, size)):
            plain = hierarchy.fcluster(linkage, count, "maxclust")
            assert same_partition(tree.cut(count), plain)


def test_ward_takes_points_that_are_the_same():
    points = np.repeat(np.random.default_rng(2).normal(size=(20, 3)), 5, axis=0)
    tree = ward(points)
    assert tree.heights[:80] == pytest.approx(0, abs=1e-6) and (np.diff(tree.heights) >= 0).all()
    assert same_partition(tree.cut(20), np.repeat(np.arange(20), 5))


def test_the_top_of_the_tree_is_that_of_the_classes():
    frame, _ = families()
    found = typology.classify(frame)
    assert len(found.merges) == 6
    heights = [height for _, _, height in found.merges]
    assert heights == sorted(heights) == pytest.approx(found.tree.heights[-6:])
    assert sorted(node for one, other, _ in found.merges for node in (one, other)) == list(range(12))
    # The first two classes to come together are one in a cut of six.
    one, other, _ = found.merges[0]
    six = pd.Series(found.tree.cut(6), found.classes.index)
    assert six[found.classes.isin([one + 1, other + 1])].nunique() == 1


def test_components_agree_with_a_singular_value_decomposition():
    frame, _ = families()
    z = typology.prepare(frame, clip=0.0).z
    found = typology.components(z, 3)
    u, s, _ = np.linalg.svd(z.to_numpy(), full_matrices=False)
    assert np.abs(found.coordinates.to_numpy()) == pytest.approx(np.abs(u[:, :3] * s[:3]))
    assert found.inertia == pytest.approx(s[:3] ** 2 / (s**2).sum())
    assert found.contributions.sum().to_numpy() == pytest.approx(1)
    for axis in found.coordinates:
        for name in z:
            plain = np.corrcoef(z[name], found.coordinates[axis])[0, 1]
            assert found.correlations.loc[name, axis] == pytest.approx(plain)
        assert found.correlations[axis].abs().max() == found.correlations[axis].max()


def test_components_agree_with_scikit_learn():
    decomposition = pytest.importorskip("sklearn.decomposition", reason="scikit-learn is not installed")
    frame, _ = families()
    z = typology.prepare(frame).z
    plain = decomposition.PCA(5).fit(z.to_numpy())
    found = typology.components(z)
    assert found.inertia == pytest.approx(plain.explained_variance_ratio_)
    assert np.abs(found.coordinates.to_numpy()) == pytest.approx(np.abs(plain.transform(z.to_numpy())))


def test_the_families_are_the_classes_whatever_the_order_of_the_rows():
    frame, family = families()
    found = typology.classify(frame, order="x_0")
    assert same_partition(found.classes, family.reindex(found.classes.index))
    means = frame["x_0"].groupby(found.classes).mean()
    assert list(means.index) == list(range(1, 8)) and means.is_monotonic_decreasing
    shuffled = typology.classify(frame.sample(frac=1, random_state=3), order="x_0")
    assert shuffled.classes.equals(found.classes)


def test_numbers_stay_from_one_run_to_the_next():
    frame, _ = families()
    first = typology.classify(frame, order="x_0")
    # What orders the classes is turned over: without a reference, their numbers would be too.
    turned = typology.classify(frame, order="x_1")
    kept = typology.classify(frame, order="x_1", reference=first.classes)
    assert typology.agreement(turned.classes, first.classes) < 0.9
    assert typology.agreement(kept.classes, first.classes) == 1
    assert kept.merges[-1][2] == first.merges[-1][2]


def test_a_commune_is_moved_and_its_class_follows():
    frame, _ = families()
    code = frame.index[0]
    plain = typology.classify(frame)
    wanted = 1 + plain.classes[code] % 7
    moved = typology.classify(frame, moves=pd.Series({code: float(wanted)}))
    assert moved.classes[code] == wanted and moved.statistical.equals(plain.statistical)
    assert (moved.classes != plain.classes).sum() == 1
    assert moved.distances[code] > plain.distances[code]


def test_what_cannot_serve_is_told():
    frame, _ = families()
    frame["x_rare"] = np.where(np.arange(len(frame)) % 2, 1.0, np.nan)
    frame["x_flat"] = 3.0
    frame.loc[frame.index[:3], ["x_0", "x_1", "x_2"]] = np.nan
    frame.loc[frame.index[3], "x_0"] = np.nan
    ready = typology.prepare(frame)
    assert ready.left_out == {"x_rare": "connu de 50 % des communes", "x_flat": "constant"}
    assert list(ready.unclassed) == list(frame.index[:3])
    assert ready.z.loc[frame.index[3], "x_0"] == 0 and ready.lacking[frame.index[3]] == 1
    assert ready.z.mean().to_numpy() == pytest.approx(0, abs=1e-9)
    assert ready.z.std(ddof=0).to_numpy() == pytest.approx(1)


def test_extreme_values_are_brought_back():
    frame, _ = families()
    frame.iloc[0, 0] = 1e6
    assert typology.prepare(frame).z["x_0"].max() < 4


def test_names_tell_what_sets_apart():
    gaps = pd.DataFrame({"a": [2.0, 0.1], "b": [-1.0, 0.2], "c": [0.1, 0.0]}, [1, 2])
    names = typology.class_names(gaps, {"a": "densité", "b": "propriétaires", "c": "vacance"})
    assert names == {1: "densité + · propriétaires −", 2: "proche de la moyenne"}
    frame, _ = families()
    found = typology.classify(frame)
    assert set(typology.axis_names(found.components, {name: name for name in frame})) == {
        f"axe_{number}" for number in range(1, 6)
    }
    near = typology.typical(found, 3)
    assert set(near) == set(range(1, 8)) and all(len(codes) == 3 for codes in near.values())
    for number, codes in near.items():
        rest = found.distances[found.classes == number]
        assert found.distances[codes[0]] == rest.min()
