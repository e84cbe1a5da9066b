# SPDX-License-Identifier: GPL-2.0-or-later
"""What the engine costs, as ratios in one run: python3 scripts/bench.py

The flow over 1,253 territories and 30 years against a plain Python loop of the same formulas
(tests/plain_loop.py), volet B of the guide over its 304 zones, each with parameters of its own, against
another (tests/plain_loop_guide.py), many scenarios at once, volet A with and without geopandas, ventilation
to 35,000 communes, a datapack of all France (made-up figures in INSEE's own layouts) by qgis_process,
against pandas reading the same file, volet D and ten years of follow-up of all France, ten thousand draws,
and what shows the study of the demo.
Each figure is in seconds of processor, the best of several runs; the ratios are what to compare from one
machine to another. Growth is told by the slope of time against size, both in logarithms: 1 is proportional.
"""

from __future__ import annotations

import contextlib
import io
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))
sys.path.insert(0, str(ROOT))

import chain  # noqa: E402
import demo  # noqa: E402
import plain_loop  # noqa: E402
import plain_loop_guide  # noqa: E402
from strategies import territory_rows  # noqa: E402

from otelo_qgis.engine import study  # noqa: E402
from otelo_qgis.engine.analysis import compare, follow_up, uncertainty  # noqa: E402
from otelo_qgis.engine.chain import evaluate_again, evaluate_study  # noqa: E402
from otelo_qgis.engine.data import construction  # noqa: E402
from otelo_qgis.engine.definitions.catalogue import indicators  # noqa: E402
from otelo_qgis.engine.definitions.column import Column  # noqa: E402
from otelo_qgis.engine.definitions.follow_up import STARTED  # noqa: E402
from otelo_qgis.engine.definitions.guide import OMPHALE, GuideScenario  # noqa: E402
from otelo_qgis.engine.definitions.local import SEGMENTS  # noqa: E402
from otelo_qgis.engine.definitions.parameters import DEMOGRAPHIC_SCENARIOS, Scenario  # noqa: E402
from otelo_qgis.engine.inputs import StudyInputs  # noqa: E402
from otelo_qgis.engine.method.allocation import allocate  # noqa: E402
from otelo_qgis.engine.method.guide import synthesis  # noqa: E402
from otelo_qgis.engine.method.households import Households  # noqa: E402
from otelo_qgis.engine.method.national import breakdown  # noqa: E402
from otelo_qgis.engine.method.national import flow as needs_flow  # noqa: E402
from otelo_qgis.engine.method.objectives import set_objectives  # noqa: E402
from otelo_qgis.engine.method.policies import phasing, with_policies  # noqa: E402
from otelo_qgis.engine.method.quality import needed_columns  # noqa: E402

TERRITORIES, YEARS, SCENARIOS, COMMUNES, INDICATORS = 1253, 30, 1000, 34_969, 60
BASE = 2021
# Zones d'emploi of 2010.
ZONES = 304
PAGES = 75
DRAWS = 10_000
# Years of a follow-up.
FOLLOWED = 10


def made_up(count: int, draw: np.random.Generator):
    """Indicators and households of `count` territories, for timing only."""
    scenario = Scenario(annee_base=BASE, projection=BASE + YEARS)
    codes = pd.Index([f"{200_000_000 + i}" for i in range(count)], dtype=object)
    households = draw.lognormal(9.5, 1.0, count)
    frame = pd.DataFrame(
        {column: np.round(households * draw.uniform(0, 0.02, count)) for column in needed_columns(scenario)},
        index=codes,
    )
    frame["parctot"] = np.round(households * 1.2)
    frame["lv_total"] = frame["lv_2plus"] * 2 + 1
    for rate, top in (("tx_lv", 0.1), ("tx_rs", 0.15), ("tx_disp", 0.01), ("tx_rest", 0.01)):
        frame[rate] = draw.uniform(0, top, count)
    frame["region"] = "32"
    years = np.arange(BASE, BASE + YEARS + 1)
    pace = draw.normal(1.003, 0.004, (count, 1)) ** (years - BASE)
    series = dict.fromkeys(DEMOGRAPHIC_SCENARIOS, households[:, None] * pace)
    return frame, Households(codes, years, series), scenario


def best(run, times: int, clock: Callable[[], float] = time.process_time) -> float:
    """Seconds of the fastest of several runs: of processor, since on a machine that others use those of a
    clock on the wall say what they do."""
    seconds = []
    for _ in range(times):
        start = clock()
        run()
        seconds.append(clock() - start)
    return min(seconds)


def of_children(run) -> float:
    """Seconds of processor of the processes that a function starts and waits for."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def slope(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    """The power of the size that the time grows with: 1 where it is proportional to it, less where a part of
    it is the same for any size. Of the straight line through the logarithms."""
    return float(np.polyfit(np.log(sizes), np.log(seconds), 1)[0])


def growth(what: str, sizes: Sequence[int], run_of: Callable[[int], Callable], times: int = 3) -> None:
    """Print what each size costs, and the slope. run_of: what to run for a size."""
    seconds = [best(run_of(size), times) for size in sizes]
    told = " ".join(f"{1000 * one:.0f}" for one in seconds)
    print(f"Croissance, {what} ({', '.join(map(str, sizes))}) : {told} ms, pente {slope(sizes, seconds):.2f}")


def loop_over(frame, households, scenario, inputs):
    """The same flow, one territory after the other."""
    rates, series = inputs["rates"], households.values(frame.index, scenario.b2_scenario)
    last = scenario.projection
    totals = []
    for i, parc in enumerate(frame["parctot"]):
        one = {
            kind: (getattr(rates, f"{kind}_start")[i], getattr(rates, f"{kind}_target")[i])
            for kind in ("long", "short", "second")
        }
        one |= {"disappearance": rates.disappearance[i], "restructuring": rates.restructuring[i]}
        by_year = dict(zip(households.years.tolist(), series[i].tolist()))
        totals.append(
            plain_loop.flow(
                by_year, one, parc, inputs["deficit"][i], inputs["unhoused"][i], BASE, last,
                scenario.b1_horizon_resorption,
            )[0]
        )  # fmt: skip
    return totals


def vectorised(frame, households, scenario, inputs):
    return needs_flow.project(
        households.values(frame.index, scenario.b2_scenario), households.years, inputs["deficit"],
        inputs["unhoused"], frame["parctot"].to_numpy(), inputs["rates"], BASE, scenario.projection,
        scenario.b1_horizon_resorption, keep=breakdown.YEARLY_COLUMNS,
    )  # fmt: skip


def line(what: str, seconds: float, remark: str = "") -> None:
    print(f"{what:<58}{1000 * seconds:>10.1f} ms  {remark}")


def census_folder(folder: Path, draw: np.random.Generator) -> Path:
    """A base communale of COMMUNES rows and 60 indicators, and its membership table; the census file."""
    numbers = range(1, COMMUNES // 95 + 2)
    codes = [f"{dep:02d}{n:03d}" for dep in range(1, 96) if dep != 20 for n in numbers][:COMMUNES]
    codes += [f"{dep}{n:03d}" for dep in ("2A", "2B") for n in range(1, COMMUNES - len(codes) + 1)]
    wanted = [i for i, one in indicators().items() if one.source == "RP" and one.grain == "commune"]
    columns = dict.fromkeys(
        indicators()[i].aliases[0].format(aa="21").upper() for i in wanted if indicators()[i].aliases
    )
    census = pd.DataFrame(
        np.round(draw.lognormal(6, 1, (COMMUNES, INDICATORS)), 6), columns=list(columns)[:INDICATORS]
    )
    census.insert(0, "CODGEO", codes[:COMMUNES])
    path = folder / "base-cc-logement-2021.CSV"
    census.to_csv(path, sep=";", index=False)
    zones = draw.integers(0, 305, COMMUNES)
    membership = pd.DataFrame(
        {
            "CODGEO": codes[:COMMUNES],
            "LIBGEO": codes[:COMMUNES],
            "DEP": [code[:2] for code in codes[:COMMUNES]],
            "REG": "32",
            "EPCI": [f"200{n:06d}" for n in draw.integers(0, 1255, COMMUNES)],
            "ZE2020": [f"32{n % 70:02d}" if n < 70 else f"84{n % 70:02d}" for n in zones],
        }
    )
    membership.to_csv(folder / "table-appartenance-geo-communes-22.csv", sep=";", index=False)
    return path


def guide_bench(draw: np.random.Generator) -> None:
    """Volet B of the guide, every figure of every zone, each with some parameters of its own."""
    codes = pd.Index([f"{number:04d}" for number in range(ZONES)], dtype=object)
    frame = territory_rows(codes, seed=1, top=3000)
    own = {
        code: {
            "b13_taux_effort": int(draw.integers(20, 41)), "b1_taux_mobilite": float(draw.integers(0, 101)),
            "b12_ventilation": float(draw.integers(0, 101)), "horizon_resorption": int(draw.integers(6, 31)),
            "source_b15": str(draw.choice(["RP", "Filo"])), "b2_scenario": str(draw.choice(list(OMPHALE))),
        }
        for code in codes
    }  # fmt: skip
    scenario = GuideScenario(territoires=own)
    homes = frame["parctot"].to_numpy()
    series = {name: np.round(homes[:, None] * draw.uniform(0.7, 0.9, (ZONES, 2))) for name in OMPHALE}
    households = Households(codes, np.array(scenario.household_years), series)

    rows = frame.to_dict("index")
    known = {code: vars(scenario.of_territory(code)) for code in codes}

    def loop():
        found = []
        for place, code in enumerate(codes):
            first, last = series[known[code]["b2_scenario"]][place]
            found.append(plain_loop_guide.zone(rows[code], known[code], last - first, code))
        return [{**one, **part} for one, part in zip(found, plain_loop_guide.between(found))]

    totals = synthesis.evaluate(frame, households, scenario).totals
    expected = pd.DataFrame(loop(), index=codes)
    for name in expected:
        assert totals[name].tolist() == expected[name].tolist(), f"{name} differs"
    plain, ours = best(loop, 3), best(lambda: synthesis.evaluate(frame, households, scenario), 20)
    line(f"Guide, boucle Python simple, {ZONES} zones x {expected.shape[1]} chiffres", plain, "référence")
    line(
        f"Guide, volet B entier, {ZONES} zones, chacune ses paramètres", ours,
        f"{plain / ours:.1f} fois plus vite, mêmes chiffres ; but < 20 ms",
    )  # fmt: skip


def chain_bench(frame, households, scenario, communes: pd.DataFrame, draw) -> None:
    """Volets A to D in memory, without geometry: a zone d'emploi, all France; what is not computed again."""
    zone = frame.index[:1]
    of_zone = communes.head(120).assign(analyse=zone[0])
    for what, data, where, goal in (
        ("une zone d'emploi", frame.loc[zone], of_zone, "but < 60 ms"),
        ("toute la France", frame[frame.index.isin(communes["analyse"])], communes, "but < 2 s"),
    ):
        named = where.assign(
            nom=where.index, fictif=False, population=where["menages"] * 2.2,
            restitution=draw.choice([f"2{i:08d}" for i in range(max(2, len(where) // 28))], len(where)),
        )  # fmt: skip
        inputs = StudyInputs(data.assign(nom=data.index, fictif=False), households, named)
        study = evaluate_study(inputs, scenario)
        whole = best(lambda i=inputs: evaluate_study(i, scenario), 5)
        later = replace(scenario, b1_horizon_resorption=scenario.b1_horizon_resorption + 5)
        again = best(lambda s=study, o=later: evaluate_again(s, o), 5)
        decided = replace(scenario, d_duree_plh=5)
        last = best(lambda s=study, o=decided: evaluate_again(s, o), 5)
        line(f"Chaîne A à D, {what} : {len(where)} communes", whole, goal)
        line("  autre horizon : B à D", again, f"{again / whole:.2f} fois la chaîne")
        line("  autre décision : D seul", last, f"{last / whole:.2f} fois la chaîne")


def growth_bench(frame, households, scenario, communes: pd.DataFrame) -> None:
    """What volets B and C cost at 1, 2, 4 and 8 times the territories, years, scenarios and communes."""
    times, eighth = (1, 2, 4, 8), len(frame) // 8
    growth(
        "territoires du volet B", [eighth * one for one in times],
        lambda count: lambda: breakdown.evaluate(frame[:count], households, scenario),
    )  # fmt: skip
    growth(
        "années du volet B", [3 * one for one in times],
        lambda years: (
            lambda: breakdown.evaluate(frame, households, replace(scenario, projection=BASE + years))
        ),
    )  # fmt: skip
    growth(
        "scénarios à la fois", [25 * one for one in times],
        lambda count: lambda: breakdown.evaluate_many(frame, households, [scenario] * count), 1,
    )  # fmt: skip
    needs = breakdown.evaluate(frame, households, scenario).components

    def shared(count: int) -> Callable:
        some = communes[:count]
        return lambda: allocate(needs[needs.index.isin(some["analyse"])], some, scenario)

    growth("communes du volet C", [len(communes) // 8 * one for one in times], shared)
    few = frame[:3]
    small = best(lambda: breakdown.evaluate(few, households, scenario), 20)
    line(
        "Volet B de trois territoires", small, f"{small / len(few) * 1000:.1f} ms par territoire ; but < 2 ms"
    )


def writing_bench() -> None:
    """Areas and rows of the communes of the demo, as QGIS and geopandas give them one by one."""
    import geopandas as gpd
    from qgis.core import QgsCoordinateReferenceSystem

    from otelo_qgis.engine.method.mailles.shapes import EQUAL_AREA, Shapely
    from otelo_qgis.processing.io import geopackage

    plain = gpd.read_file(demo.DATA / "demo.gpkg", layer="communes")
    shapes = list(plain.geometry) * 40
    many = gpd.GeoSeries(shapes, crs=plain.crs)
    reference = best(lambda: many.to_crs(EQUAL_AREA).area, 2)
    ours = best(lambda: Shapely(plain.crs).areas(shapes), 3)
    assert (Shapely(plain.crs).areas(shapes) == many.to_crs(EQUAL_AREA).area / 1e6).all()
    line(f"Surfaces de {len(shapes)} communes, geopandas", reference, "référence")
    line("Surfaces, moteur", ours, f"{reference / ours:.1f} fois plus vite, mêmes chiffres")
    crs = QgsCoordinateReferenceSystem.fromWkt(plain.crs.to_wkt())
    column = Column("code", "text", "Code")
    frame = pd.DataFrame({"code": [f"{n:05d}" for n in range(len(shapes))]})
    with tempfile.TemporaryDirectory() as folder:
        table = geopackage.PackTable("communes", "Communes", [column], frame, shapes, crs)
        written = best(lambda: geopackage.write_geopackage(Path(folder) / "a.gpkg", [table]), 3)
        again = gpd.GeoDataFrame(frame, geometry=many)
        reference = best(lambda: again.to_file(Path(folder) / "b.gpkg", driver="GPKG"), 2)
    line(f"GeoPackage de {len(shapes)} communes, geopandas", reference, "référence")
    line("GeoPackage, moteur", written, f"{reference / written:.1f} fois plus vite")


def meshes_bench() -> None:
    """Volet A of the communes of the demo, by geopandas and by the geometry of QGIS."""
    import geopandas as gpd
    from qgis.core import QgsCoordinateReferenceSystem

    from otelo_qgis.engine.method.mailles.meshes import build_meshes
    from otelo_qgis.processing.io.native import Native

    plain = gpd.read_file(demo.DATA / "demo.gpkg", layer="communes").set_index("code")
    library = Native(QgsCoordinateReferenceSystem.fromWkt(plain.crs.to_wkt()))
    shapes = [library.read(shape.wkb) for shape in plain.geometry]
    native = library.frame(pd.DataFrame(plain.drop(columns="geometry")), shapes)
    reference = best(lambda: build_meshes(plain), 5)
    again = best(lambda: build_meshes(native), 5)
    line(f"Volet A : {len(plain)} communes, geopandas", reference, "référence")
    line("Volet A, sans geopandas (géométrie de QGIS)", again, f"{again / reference:.1f} fois la référence")


def objectives_bench(components, communes: pd.DataFrame, scenario, whole: float, draw) -> None:
    """Volet D of all France: capacity, redistribution, imposed totals, SRU, segments, PLH."""
    count = len(communes)
    where = communes.assign(
        restitution=draw.choice([f"2{i:08d}" for i in range(1255)], count),
        cap_ha=draw.uniform(0, 4, count), cap_dens=25.0, cap_renouv=np.round(draw.uniform(0, 60, count)),
        polarite=draw.integers(1, 5, count), sru_taux=20.0, sru_lls=0.0, res_princ=communes["menages"],
    )  # fmt: skip
    needs = allocate(components, where, scenario).communes
    years = scenario.projection - scenario.annee_base
    plain = best(lambda: set_objectives(needs, where, years), 2)
    first = set_objectives(needs, where, years).communes
    totals = first["objectif"].groupby(where["restitution"]).sum().iloc[::2].astype("int64")
    shares = pd.DataFrame(
        [[10.0, 15.0, 5.0, 10.0, 20.0, 40.0]] * 1255,
        index=[f"2{i:08d}" for i in range(1255)], columns=list(SEGMENTS),
    )  # fmt: skip

    def everything():
        made = set_objectives(needs, where, years, totals=totals)
        made = with_policies(made, where, years, by_restitution=shares)
        phasing(made.communes["construire"], where, scenario.annee_base, scenario.projection)

    line(
        f"Volet D : capacité et redistribution, {count} communes",
        plain,
        f"{plain / whole:.1f} fois le volet B",
    )
    seconds = best(everything, 1)
    line(
        "Volet D entier : totaux imposés, SRU, segments de 1 255 EPCI, PLH", seconds,
        f"{seconds / plain:.1f} fois la seule redistribution",
    )  # fmt: skip


def follow_up_bench(draw: np.random.Generator, whole: float) -> None:
    """The follow-up of all France over ten years: from a table of starts as Sitadel gives it (a row per
    commune and year) to the tables of communes, EPCI, years and all."""
    codes = pd.Index([f"{i:05d}" for i in range(COMMUNES)], dtype=object)
    span = range(BASE + 1, BASE + 1 + FOLLOWED)
    plan = pd.DataFrame(draw.integers(0, 40, (COMMUNES, FOLLOWED)), codes, list(span))
    groups = pd.Series(draw.choice([f"2{i:08d}" for i in range(1255)], COMMUNES), codes)
    rows = pd.DataFrame(
        {
            "code": np.tile(codes, FOLLOWED), "annee": np.repeat(list(span), COMMUNES),
            "commences": draw.poisson(12, COMMUNES * FOLLOWED).astype(float),
        }
    )  # fmt: skip
    period = follow_up.Period((span[0], 7), (span[-1], 12))
    layout = construction.layout_of(list(rows), (STARTED,), "t")

    def read():
        return construction.by_year(rows, layout, "t")[STARTED]

    weights = dict.fromkeys(codes, 1.0)

    def everything():
        built = construction.on_communes(read(), codes, weights, "Sitadel").frame
        found = follow_up.follow(plan, built, groups, period)
        return [made(by) for made in (found.frame, found.years) for by in (None, groups)]

    reference = best(read, 2)
    seconds = best(everything, 2)
    communes = everything()[0]
    assert (communes["realise"] + communes["reste"] == communes["obj_per"]).all()
    line(f"Sitadel de {COMMUNES} communes x {FOLLOWED} ans, lecture", reference, "référence")
    line(
        f"Suivi, {COMMUNES} communes x {FOLLOWED} ans, EPCI et années", seconds,
        f"{seconds / reference:.1f} fois la lecture, {seconds / whole:.0f} fois le volet B ; but < 10 s",
    )  # fmt: skip


def uncertainty_bench(frame, households, scenario, whole: float) -> None:
    """Draws of the laws of the catalogue over every territory, and contributions of eight parameters."""
    model, _ = uncertainty.Model.of(frame, households, scenario, uncertainty.read_laws(), 1)
    draws = uncertainty.probabilities(model, DRAWS)
    started = time.process_time()
    needs = uncertainty.draw_needs(model, draws)
    frame_of = uncertainty.intervals(needs, frame.index)
    seconds = time.process_time() - started
    assert (frame_of["p10"] <= frame_of["p90"]).all()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    line(
        f"{DRAWS} tirages x {len(frame)} territoires, intervalles compris", seconds,
        f"{DRAWS * whole / seconds:.1f} fois plus vite qu'un par un ; {peak:.2f} Go ; but < 180 s, 2 Go",
    )  # fmt: skip
    if find_spec("distributed"):
        dask_bench(model, draws[: DRAWS // 10])
    other = replace(
        scenario, b12_cohab_interg_subie=45.0, b13_taux_reallocation=80.0, b14_taux_reallocation=40.0,
        b2_scenario="ph_h", b1_horizon_resorption=2040, b11_part_etablissement=60.0, b2_tx_rs=0.08,
        b2_reduction_vacance_longue=30.0,
    )  # fmt: skip
    shared = best(lambda: compare.contributions(frame, households, scenario, other), 1)
    line(
        "Contributions exactes de 8 paramètres (256 scénarios)", shared,
        f"{shared / whole:.0f} fois un scénario",
    )  # fmt: skip


def dask_bench(model, draws) -> None:
    """The same draws on a Dask cluster of two workers of this machine, once they are warm."""
    import dask
    from distributed import Client, LocalCluster

    # Dask has its workers give memory back at once, which costs more than the arithmetic here.
    large = str(2**30)
    memory = {"MALLOC_TRIM_THRESHOLD_": large, "MALLOC_MMAP_THRESHOLD_": large, "OMP_NUM_THREADS": "1"}
    dask.config.set({"distributed.nanny.pre-spawn-environ": memory})
    cluster = LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs="ERROR")
    # Other processes work: the clock on the wall, for both.
    reference = best(lambda: uncertainty.draw_needs(model, draws), 1, time.perf_counter)
    with cluster, Client(cluster) as client:
        shared = best(lambda: uncertainty.draw_needs(model, draws, client=client), 2, time.perf_counter)
    line(
        f"{len(draws)} tirages sur deux travailleurs Dask", shared, f"{reference / shared:.1f} fois plus vite"
    )


def datapack_bench(draw: np.random.Generator) -> None:
    """otelo:datapack on all France, in a process of its own."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        path = census_folder(folder, draw)
        reference = best(lambda: pd.read_csv(path, sep=";", dtype={"CODGEO": str}), 2)
        env = chain.prepare()
        call = {"DOSSIER": folder, "DATAPACK": folder / "datapack.gpkg", "RAPPORT": folder / "r.html"}
        made = {}
        with contextlib.redirect_stdout(io.StringIO()):
            seconds = of_children(lambda: made.update(chain.run("otelo:datapack", call, env)))
    assert (made["NB_COMMUNES"], made["NB_INDICATEURS"] >= INDICATORS) == (COMMUNES, True)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1e6
    line(f"pandas lit le fichier de {COMMUNES} communes x {INDICATORS} indicateurs", reference, "référence")
    line(
        "Datapack par qgis_process : lecture, trois grains, GeoPackage, rapport",
        seconds,
        f"{seconds / reference:.0f} fois la seule lecture ; {peak:.2f} Go ; but < 60 s, 2 Go",
    )


def show_bench() -> None:
    """Everything that shows the study of the demo, each in a process of its own; the reference is the
    smallest of them, which draws nothing."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        env = chain.prepare()

        def seconds(algorithm: str, call: dict) -> float:
            with contextlib.redirect_stdout(io.StringIO()):
                return of_children(lambda: chain.run(algorithm, call, env))

        with contextlib.redirect_stdout(io.StringIO()):
            demo.evaluate(folder, env)
        codes = study.Study.read(folder / "otelo.gpkg").communes.index[:PAGES]
        given = {"ETUDE": folder / "otelo.gpkg"}
        reference = seconds("otelo:tableur", {**given, "CLASSEUR": folder / "o.xlsx"})
        pages = {"PAR": "commune", "TERRITOIRES": ",".join(codes), "PDF": folder / "a.pdf"}
        atlas = seconds("otelo:atlas", {**given, **pages})
        report = seconds("otelo:rapport", {**given, "RAPPORT": folder / "r.html"})
        project = seconds("otelo:cartes", {**given, "PROJET": folder / "p.qgz"})
    line("Tableur de la démonstration (XLSX), par qgis_process", reference, "référence")
    line(f"Atlas de {PAGES} pages", atlas, f"{atlas / reference:.0f} fois le tableur ; but < 180 s")
    line("Rapport avec quatre cartes", report, f"{report / reference:.1f} fois le tableur")
    line("Projet de toutes les cartes", project, f"{project / reference:.1f} fois le tableur")


def main() -> None:
    draw = np.random.default_rng(1)
    frame, households, scenario = made_up(TERRITORIES, draw)
    inputs = breakdown.flow_inputs(frame, scenario)

    ours = vectorised(frame, households, scenario, inputs)
    totals = loop_over(frame, households, scenario, inputs)
    for name in totals[0]:
        assert getattr(ours, name).tolist() == [one[name] for one in totals], f"{name} differs"

    plain = best(lambda: loop_over(frame, households, scenario, inputs), 3)
    flow = best(lambda: vectorised(frame, households, scenario, inputs), 20)
    whole = best(lambda: breakdown.evaluate(frame, households, scenario), 10)
    shape = f"{TERRITORIES} territoires x {YEARS} ans"
    line(f"Flux, boucle Python simple, {shape}", plain, "référence")
    line(f"Flux, moteur, {shape}", flow, f"{plain / flow:.0f} fois plus vite, mêmes chiffres")
    line(
        "Volet B entier (stock, flux, totaux, tables)",
        whole,
        f"{whole / flow:.1f} fois le flux ; but < 50 ms",
    )

    guide_bench(draw)

    scenarios = [
        replace(
            scenario,
            b12_cohab_interg_subie=float(i % 100),
            b2_scenario=name,
            b1_horizon_resorption=2030 + i % 20,
        )
        for i in range(SCENARIOS // len(DEMOGRAPHIC_SCENARIOS) + 1)
        for name in DEMOGRAPHIC_SCENARIOS
    ][:SCENARIOS]
    many = best(lambda: breakdown.evaluate_many(frame, households, scenarios), 1)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    line(
        f"{SCENARIOS} scénarios à la fois",
        many,
        f"{SCENARIOS * whole / many:.1f} fois plus vite qu'un par un ; {peak:.2f} Go ; but < 20 s, 2 Go",
    )

    needs = breakdown.evaluate(frame, households, scenario)
    communes = pd.DataFrame(
        {
            "analyse": draw.choice(frame.index.to_numpy(), COMMUNES),
            "restitution": "E",
            **{
                c: draw.lognormal(5, 1.5, COMMUNES)
                for c in ("menages", "logements", "res_second", "lv_total")
            },
            "superficie": 10.0,
        },
        index=pd.Index([f"{i:05d}" for i in range(COMMUNES)], dtype=object),
    )
    components = needs.components[needs.components.index.isin(communes["analyse"])]
    shared = best(lambda: allocate(components, communes, scenario), 3)
    line(
        f"Volet C : ventilation de 12 composantes à {COMMUNES} communes",
        shared,
        f"{shared / whole:.1f} fois le volet B",
    )
    chain_bench(frame, households, scenario, communes, draw)
    growth_bench(frame, households, scenario, communes)
    meshes_bench()
    writing_bench()
    objectives_bench(components, communes, scenario, whole, draw)
    follow_up_bench(draw, whole)
    uncertainty_bench(frame, households, scenario, whole)
    datapack_bench(draw)
    show_bench()


if __name__ == "__main__":
    main()
