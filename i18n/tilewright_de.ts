<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Tilewright</name>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>0.2 stretches each band by 0.8 to 1.2.</source>
        <translation>0.2 streckt jedes Band um 0.8 bis 1.2.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>0.25 zooms from 0.75 to 1.25.</source>
        <translation>0.25 zoomt von 0.75 bis 1.25.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>0.5 shows the model pixels of twice the size, right for rasters twice as fine as it knows. Of several, as 0.5,1, the answers are averaged. The map keeps the raster's pixels. 1 when empty.</source>
        <translation>0.5 zeigt dem Modell Pixel von doppelter Größe, richtig für Raster, die doppelt so fein sind wie die ihm bekannten. Bei mehreren, wie 0.5,1, werden die Antworten gemittelt. Die Karte behält die Pixel des Rasters. 1, wenn leer.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>1 Grid of tiles</source>
        <translation>1 Kachelgitter</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>1 Model</source>
        <translation>1 Modell</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>1 band of {type}</source>
        <translation>1 Band vom Typ {type}</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>1 change is not saved</source>
        <translation>1 Änderung ist nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>1 class</source>
        <translation>1 Klasse</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>1 class ({name})</source>
        <translation>1 Klasse ({name})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>1 feature</source>
        <translation>1 Objekt</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>1 is fastest; up to 9 for DEFLATE and 22 for ZSTD.</source>
        <translation>1 ist am schnellsten; bis 9 bei DEFLATE und 22 bei ZSTD.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>1 scene</source>
        <translation>1 Szene</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>1 tile</source>
        <translation>1 Kachel</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>1 to 100; higher keeps more detail.</source>
        <translation>1 bis 100; höhere Werte erhalten mehr Einzelheiten.</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>1 whole tile</source>
        <translation>1 ganze Kachel</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>2 Evaluation</source>
        <translation>2 Evaluierung</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>2 Tiles under the mask</source>
        <translation>2 Kacheln unter der Maske</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>3 Map</source>
        <translation>3 Karte</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>3 Tiles without clouds</source>
        <translation>3 Kacheln ohne Wolken</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>4 Labels</source>
        <translation>4 Labels</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>4 Polygons</source>
        <translation>4 Polygone</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>5 Splits</source>
        <translation>5 Teilmengen</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>6 Dataset</source>
        <translation>6 Datensatz</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>A .keras file whose network and weights training begins with, instead of an architecture. Its last layer is new when the dataset has other classes.</source>
        <translation>Eine .keras-Datei, mit deren Netz und Gewichten das Training beginnt, anstelle einer Architektur. Ihre letzte Schicht ist neu, wenn der Datensatz andere Klassen hat.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>A .keras, .h5, .tflite or .onnx file, or a SavedModel: its folder, or saved_model.pb in it. Its sidecar, .mlm.json beside it, says which bands, scaling and classes it has; ONNX models of the plugin Deepness say it themselves. ONNX needs an optional part of the engine's environment.</source>
        <translation>Eine .keras-, .h5-, .tflite- oder .onnx-Datei oder ein SavedModel: sein Ordner oder saved_model.pb darin. Ihre Begleitdatei, .mlm.json daneben, sagt, welche Bänder, Skalierung und Klassen das Modell hat; ONNX-Modelle des Plugins Deepness sagen es selbst. ONNX braucht einen optionalen Teil der Umgebung der Engine.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>A Cloud-Optimised GeoTIFF. Of rendered colours 0 is nodata, where the layer has no image; black is written as 1.</source>
        <translation>Ein Cloud-Optimised GeoTIFF. Bei gerenderten Farben ist 0 Nodata, wo der Layer kein Bild hat; Schwarz wird als 1 geschrieben.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>A QGIS expression that is true for the tiles to keep. Where it is null the tile is not kept.</source>
        <translation>Ein QGIS-Ausdruck, der für die zu behaltenden Kacheln wahr ist. Wo er NULL ist, wird die Kachel nicht behalten.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>A click chooses what clicks on the map set, a double click selects the tiles with it.</source>
        <translation>Ein Klick bestimmt, was Klicks auf der Karte setzen, ein Doppelklick wählt die Kacheln damit aus.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>A dataset's classes.json, or a table with the columns id and name, by which classes have the same ids in every dataset, and the numbers in masks have names.</source>
        <translation>Die classes.json eines Datensatzes oder eine Tabelle mit den Spalten id und name, durch die Klassen in jedem Datensatz dieselben IDs und die Zahlen in Masken Namen haben.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>A digital elevation, terrain or surface model.</source>
        <translation>Ein digitales Höhen-, Gelände- oder Oberflächenmodell.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>A field that both layers have: only polygons of the same class match, and the log has a table of them.</source>
        <translation>Ein Feld, das beide Layer haben: Nur Polygone derselben Klasse passen zueinander, und das Protokoll enthält eine Tabelle dazu.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>A file for each tile: GTIFF keeps everything; PNG holds 8 or 16 bit; JPEG 8 bit in three bands; NPY is an array (row, col, band), NPZ the same compressed. Thousands of tiles in one file: TFRECORD for TensorFlow, WEBDATASET (tar) for PyTorch, ZARR, one array per split.</source>
        <translation>Eine Datei je Kachel: GTIFF behält alles; PNG fasst 8 oder 16 Bit; JPEG 8 Bit in drei Bändern; NPY ist ein Array (Zeile, Spalte, Band), NPZ dasselbe komprimiert. Tausende Kacheln in einer Datei: TFRECORD für TensorFlow, WEBDATASET (tar) für PyTorch, ZARR, ein Array je Teilmenge.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>A file for each tile: GTIFF keeps everything; PNG holds 8 or 16 bit; JPEG 8 bit in three bands; NPY is an array (row, col, band), NPZ the same compressed. Thousands of tiles in one file: TFRECORD, WEBDATASET and ZARR.</source>
        <translation>Eine Datei je Kachel: GTIFF behält alles; PNG fasst 8 oder 16 Bit; JPEG 8 Bit in drei Bändern; NPY ist ein Array (Zeile, Spalte, Band), NPZ dasselbe komprimiert. Tausende Kacheln in einer Datei: TFRECORD, WEBDATASET und ZARR.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>A file of weights on this computer, or the word imagenet, which downloads those learned from photos. Chance when empty.</source>
        <translation>Eine Datei mit Gewichten auf diesem Computer oder das Wort imagenet, das die aus Fotos gelernten herunterlädt. Zufällig, wenn leer.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A folder that "Export tiles" wrote, with dataset.json in it.</source>
        <translation>Ein Ordner, den „Kacheln exportieren“ geschrieben hat, mit dataset.json darin.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>A folder that "Export tiles" wrote. Leave it empty to look through a tile layer.</source>
        <translation>Ein Ordner, den „Kacheln exportieren“ geschrieben hat. Leer lassen, um einen Kachellayer durchzusehen.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>A folder that "Export tiles" wrote. Leave it empty to measure on rasters with labels.</source>
        <translation>Ein Ordner, den „Kacheln exportieren“ geschrieben hat. Leer lassen, um auf Rastern mit Labels zu messen.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>A folder that TensorBoard shows live.</source>
        <translation>Ein Ordner, den TensorBoard live anzeigt.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>A folder with rasters, also in folders below, on this machine or in an object store such as s3://bucket/folder; the file or the address of a STAC catalogue, collection, item, or of the answer of a search; or the file of a tile index. Files of a folder whose names differ by their band alone are one scene.</source>
        <translation>Ein Ordner mit Rastern, auch in Unterordnern, auf diesem Rechner oder in einem Objektspeicher wie s3://bucket/folder; die Datei oder die Adresse eines STAC-Katalogs, einer Collection, eines Items oder der Antwort einer Suche; oder die Datei eines Kachelindex. Dateien eines Ordners, deren Namen sich nur durch ihr Band unterscheiden, sind eine Szene.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>A layer of scenes, as Catalog scenes makes it. Take features away to leave scenes out.</source>
        <translation>Ein Layer von Szenen, wie Szenen katalogisieren ihn erzeugt. Nehmen Sie Objekte weg, um Szenen auszulassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>A layer whose extent is rendered, such as a tile layer, in place of the extent.</source>
        <translation>Ein Layer, dessen Ausdehnung gerendert wird, etwa ein Kachellayer, anstelle der Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A mask of class ids for each.</source>
        <translation>Eine Maske mit Klassen-IDs zu jeder.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A mask, a raster of objects and {files} for them.</source>
        <translation>Eine Maske, ein Raster der Objekte und {files} dazu.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>A new folder. It appears under its name when it is whole; until then its name ends in .partial.</source>
        <translation>Ein neuer Ordner. Er erscheint unter seinem Namen, wenn er vollständig ist; bis dahin endet sein Name auf .partial.</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>A package is not the one that the lock file names: do not use its source.</source>
        <translation>Ein Paket ist nicht das, das die Lock-Datei nennt: Verwenden Sie seine Quelle nicht.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A page with all figures and plots, the best and the worst tiles, and where the tiles lie.</source>
        <translation>Eine Seite mit allen Kennzahlen und Diagrammen, den besten und schlechtesten Kacheln und der Lage der Kacheln.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A page with the course of the training.</source>
        <translation>Eine Seite mit dem Verlauf des Trainings.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>A polygon for each scene with scene_id, scene (its rasters), bands, date, cloud_cover (percent), clouds (its cloud raster), crs, transform, width and height.</source>
        <translation>Ein Polygon für jede Szene mit scene_id, scene (ihre Raster), bands, date, cloud_cover (Prozent), clouds (ihr Wolkenraster), crs, transform, width und height.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>A quality band or a cloud mask of the same ground; the cloud rule says which of its pixels are cloud.</source>
        <translation>Ein Qualitätsband oder eine Wolkenmaske desselben Gebiets; die Wolkenregel sagt, welche Pixel davon Wolke sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>A quality band or a cloud probability. Pixels that it tells to be cloud are not measured.</source>
        <translation>Ein Qualitätsband oder eine Wolkenwahrscheinlichkeit. Pixel, die danach Wolke sind, werden nicht gemessen.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>A quality band or a cloud probability: where it is cloud, pixels are to be ignored.</source>
        <translation>Ein Qualitätsband oder eine Wolkenwahrscheinlichkeit: Wo danach Wolke ist, werden Pixel ignoriert.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>A quality band, a cloud probability, or an image of red, green and blue for BRIGHTNESS.</source>
        <translation>Ein Qualitätsband, eine Wolkenwahrscheinlichkeit oder für BRIGHTNESS ein Bild aus Rot, Grün und Blau.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>A quality band, a cloud probability, or the image itself for BRIGHTNESS; it may have another resolution than the image.</source>
        <translation>Ein Qualitätsband, eine Wolkenwahrscheinlichkeit oder für BRIGHTNESS das Bild selbst; es darf eine andere Auflösung haben als das Bild.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>A random forest learns for comparison.</source>
        <translation>Ein Random Forest lernt zum Vergleich.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A random forest learns from the bands of the training split's pixels, or from their means and deviations in its tiles, and is measured on the same ground: what a model must beat to be worth it.</source>
        <translation>Ein Random Forest lernt aus den Bändern der Pixel der Trainingsteilmenge oder aus ihren Mittelwerten und Abweichungen in deren Kacheln und wird auf demselben Gebiet gemessen: was ein Modell übertreffen muss, um sich zu lohnen.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>A raster layer of any kind: WMS, WMTS, XYZ tiles, WCS, a database, a file.</source>
        <translation>Ein Rasterlayer beliebiger Art: WMS, WMTS, XYZ-Kacheln, WCS, eine Datenbank, eine Datei.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A raster of values for each.</source>
        <translation>Ein Raster mit Werten zu jeder.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>A raster of {width} × {height} pixels, {bands}: {size} before compression.</source>
        <translation>Ein Raster mit {width} × {height} Pixeln, {bands}: {size} vor der Komprimierung.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>A raster on a server is not looked at before the run.</source>
        <translation>Ein Raster auf einem Server wird vor dem Lauf nicht angesehen.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>A rule of your own</source>
        <translation>Eine eigene Regel</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A second image for each.</source>
        <translation>Ein zweites Bild zu jeder.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>A tile lies on the mask when</source>
        <translation>Eine Kachel liegt auf der Maske, wenn</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>A tile matches when</source>
        <translation>Eine Kachel passt, wenn</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>A tile matches when at least {share} of it lies under {mask}.</source>
        <translation>Eine Kachel passt, wenn mindestens {share} von ihr unter {mask} liegt.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>A tile matches when it lies wholly under {mask}.</source>
        <translation>Eine Kachel passt, wenn sie ganz unter {mask} liegt.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>A tile matches when it shares ground with {mask}.</source>
        <translation>Eine Kachel passt, wenn sie sich Fläche mit {mask} teilt.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>A tile may have several classes</source>
        <translation>Eine Kachel kann mehrere Klassen haben</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>A tile's geometry is invalid and cannot be repaired: {wkt}</source>
        <translation>Die Geometrie einer Kachel ist ungültig und kann nicht repariert werden: {wkt}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>A training that "Train model" starts shows here. "Open" shows others.</source>
        <translation>Ein Training, das „Modell trainieren“ startet, erscheint hier. „Öffnen“ zeigt andere.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A value for each.</source>
        <translation>Ein Wert zu jeder.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>A well-known network as the encoder of a UNET.</source>
        <translation>Ein bekanntes Netz als Encoder eines UNET.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>ALL: the rim of every polygon. TOUCHING: only where another polygon is nearer than that many pixels.</source>
        <translation>ALL: der Rand jedes Polygons. TOUCHING: nur wo ein anderes Polygon näher ist als so viele Pixel.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>ARCHITECTURE</source>
        <translation>ARCHITECTURE</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>ARCHITECTURE must be one of {names} for a dataset of {task}, got {name}</source>
        <translation>ARCHITECTURE muss für einen Datensatz für {task} eines von {names} sein, ist aber {name}</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>AUGMENTATIONS</source>
        <translation>AUGMENTATIONS</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>AUTO (a GPU where there is one), CPU, GPU (all), or GPU:0,1. "Check environment" lists what is there.</source>
        <translation>AUTO (eine GPU, wo es eine gibt), CPU, GPU (alle) oder GPU:0,1. „Umgebung der Engine prüfen“ listet auf, was vorhanden ist.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>AUTO becomes {name} here.</source>
        <translation>AUTO wird hier zu {name}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>AUTO keeps what the dataset is for. Objects become masks with SEGMENTATION or PANOPTIC; objects and masks become classes of tiles with MULTI_LABEL, or with CLASSIFICATION the one class that the most of the tile is of. IMAGES leaves all labels out.</source>
        <translation>AUTO behält, wofür der Datensatz bestimmt ist. Objekte werden mit SEGMENTATION oder PANOPTIC zu Masken; Objekte und Masken werden mit MULTI_LABEL zu Klassen von Kacheln, oder mit CLASSIFICATION zu der einen Klasse, zu der das meiste der Kachel gehört. IMAGES lässt alle Labels weg.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>AUTO looks what is in the folder. TILEWRIGHT has dataset.json. FOLDERS are images in a folder for each class, or images with masks beside them, or images alone. COCO is JSON, YOLO text files, VOC XML. GEOJSON_PAIRS are images with a GeoJSON file of objects each, as SpaceNet has them.</source>
        <translation>AUTO sieht nach, was im Ordner ist. TILEWRIGHT hat dataset.json. FOLDERS sind Bilder in einem Ordner je Klasse, Bilder mit Masken daneben oder Bilder allein. COCO ist JSON, YOLO Textdateien, VOC XML. GEOJSON_PAIRS sind Bilder mit je einer GeoJSON-Datei der Objekte, wie SpaceNet sie hat.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>AUTO takes TILE_CNN for labelled tiles and UNET for masks and values. TILE_RESNET is a deeper classifier of tiles; FCN8S, FCN16S and FCN32S are fully convolutional networks on VGG16; CUSTOM is a Python file of yours.</source>
        <translation>AUTO nimmt TILE_CNN für gelabelte Kacheln und UNET für Masken und Werte. TILE_RESNET ist ein tieferer Klassifikator für Kacheln; FCN8S, FCN16S und FCN32S sind vollständig faltende Netze auf VGG16; CUSTOM ist eine eigene Python-Datei.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>About {kept} of {count} tiles are kept.</source>
        <translation>Etwa {kept} von {count} Kacheln werden behalten.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>About {share} is cloud, in the middle of the raster.</source>
        <translation>Etwa {share} in der Mitte des Rasters ist Wolke.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>About {share} of the raster is cloud.</source>
        <translation>Etwa {share} des Rasters ist Wolke.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../ui/training/chart.py"/>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Add a layer of polygons with a field of classes, or draw one.</source>
        <translation>Fügen Sie einen Polygonlayer mit einem Klassenfeld hinzu oder zeichnen Sie einen.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Add a satellite image…</source>
        <translation>Satellitenbild hinzufügen…</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Add a satellite or aerial image to the project: GeoTIFF, JPEG 2000, or what else QGIS reads.</source>
        <translation>Fügen Sie dem Projekt ein Satelliten- oder Luftbild hinzu: GeoTIFF, JPEG 2000 oder was QGIS sonst liest.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Adding the part {name}: {reason}.</source>
        <translation>Der Teil {name} wird hinzugefügt: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Adds Dask and what reads and writes object stores (about 200 MB) to the environment. The parameter SCHEDULER and places such as s3://bucket/folder need it. An environment that is there keeps everything else as it is.</source>
        <translation>Fügt der Umgebung Dask hinzu und was Objektspeicher liest und schreibt (etwa 200 MB). Der Parameter SCHEDULER und Orte wie s3://bucket/folder brauchen es. In einer vorhandenen Umgebung bleibt alles andere, wie es ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Adds every training tile again, turned by this angle and its multiples, cut out of the raster anew. Turned tiles that would share ground with another split are left out.</source>
        <translation>Fügt jede Trainingskachel nochmals hinzu, um diesen Winkel und seine Vielfachen gedreht und neu aus dem Raster ausgeschnitten. Gedrehte Kacheln, die sich Fläche mit einer anderen Teilmenge teilen würden, werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Adds onnxruntime (about 100 MB) to the environment, which models in .onnx files need, those of the plugin Deepness among them. An environment that is there keeps everything else as it is.</source>
        <translation>Fügt der Umgebung onnxruntime (etwa 100 MB) hinzu, das Modelle in .onnx-Dateien brauchen, darunter die des Plugins Deepness. In einer vorhandenen Umgebung bleibt alles andere, wie es ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Adds the class border, the last of the list, to masks made from polygons: the outermost pixels of each, so many of them. Objects that touch then stay apart on the map; Polygonize raster grows them back.</source>
        <translation>Fügt Masken, die aus Polygonen entstehen, die Klasse border als letzte der Liste hinzu: so viele der äußersten Pixel jedes Polygons. Objekte, die sich berühren, bleiben dann auf der Karte getrennt; Raster polygonisieren lässt sie wieder wachsen.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Adds the class border: the outermost pixels of each polygon, so many of them. Objects that touch then stay apart on the map; Polygonize raster grows them back.</source>
        <translation>Fügt die Klasse border hinzu: so viele der äußersten Pixel jedes Polygons. Objekte, die sich berühren, bleiben dann auf der Karte getrennt; Raster polygonisieren lässt sie wieder wachsen.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Adds the tiles of a dataset to another, in place: new scenes, and new classes after those that are there, which keep their ids. The dataset is the old one until the new one is whole, also when the run is ended in between; running the same again then goes on.</source>
        <translation>Fügt die Kacheln eines Datensatzes einem anderen an Ort und Stelle hinzu: neue Szenen und neue Klassen nach den vorhandenen, die ihre IDs behalten. Der Datensatz bleibt der alte, bis der neue vollständig ist, auch wenn der Lauf zwischendurch endet; wird dasselbe erneut ausgeführt, geht es weiter.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Advanced parameters</source>
        <translation>Erweiterte Parameter</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Align to</source>
        <translation>Ausrichten an</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../ui/ordered_list.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>All bands of the stack. A name stands for that band of every date.</source>
        <translation>Alle Bänder des Stapels. Ein Name steht für dieses Band jedes Zeitpunkts.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All but 0</source>
        <translation>Alle außer 0</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All classes but 0, the background.</source>
        <translation>Alle Klassen außer 0, dem Hintergrund.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>All cores</source>
        <translation>Alle Kerne</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../algorithms/setup/install_environment.py"/>
        <location filename="../ui/place.py"/>
        <location filename="../ui/road/rows.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>All is saved</source>
        <translation>Alles ist gespeichert</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>All tiles</source>
        <translation>Alle Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>All tiles are rejected (is_rejected is 1): there is nothing to export.</source>
        <translation>Alle Kacheln sind verworfen (is_rejected ist 1): Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>All {total} bands, in this order.</source>
        <translation>Alle {total} Bänder, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All {total} classes, in alphabetical order.</source>
        <translation>Alle {total} Klassen, in alphabetischer Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All {total} classes, in the order of the class file, then of the alphabet.</source>
        <translation>Alle {total} Klassen, in der Reihenfolge der Klassendatei, danach alphabetisch.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>Alphabetical</source>
        <translation>Alphabetisch</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Also what runs ONNX models</source>
        <translation>Auch was ONNX-Modelle ausführt</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Also what works on clusters and object stores</source>
        <translation>Auch was mit Clustern und Objektspeichern arbeitet</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Also writes all bands of the rasters, as they are, after the indices.</source>
        <translation>Schreibt nach den Indizes auch alle Bänder der Raster, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>An earlier run did not finish: the same call goes on where it stopped.</source>
        <translation>Ein früherer Lauf wurde nicht fertig: Derselbe Aufruf macht dort weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>An earlier run did not finish: the same call goes on where it stopped. Done so far: {tiles}.</source>
        <translation>Ein früherer Lauf wurde nicht fertig: Derselbe Aufruf macht dort weiter, wo er aufgehört hat. Bisher fertig: {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>An image of each object in {tiles}, {bands}, as {format}.</source>
        <translation>Ein Bild jedes Objekts in {tiles}, {bands}, als {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>An input lies on a server: the run tells what it finds there.</source>
        <translation>Eine Eingabe liegt auf einem Server: Der Lauf meldet, was er dort findet.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>An interpreter of {pythons}. When empty QGIS's own, or where that is of another version, one that is found on this computer.</source>
        <translation>Ein Interpreter von {pythons}. Wenn leer, der von QGIS selbst oder, wo dieser eine andere Version hat, einer, der auf diesem Computer gefunden wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>An interpreter that already has everything the engine needs, for instance one with TensorFlow for a graphics card. Nothing is installed then. When empty, the engine gets an environment of its own.</source>
        <translation>Ein Interpreter, der bereits alles hat, was die Engine braucht, zum Beispiel einer mit TensorFlow für eine Grafikkarte. Dann wird nichts installiert. Wenn leer, erhält die Engine eine eigene Umgebung.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Annotation file</source>
        <translation>Annotationsdatei</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Another installation into {folder} is under way.</source>
        <translation>Eine andere Installation in {folder} läuft gerade.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Another number draws other pixels for the random forest to learn from.</source>
        <translation>Eine andere Zahl wählt andere Pixel aus, von denen der Random Forest lernt.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Another number gives another start, order and augmentation.</source>
        <translation>Eine andere Zahl ergibt einen anderen Anfang, eine andere Reihenfolge und Augmentierung.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Another number shows other samples.</source>
        <translation>Eine andere Zahl zeigt andere Beispiele.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>Any of</source>
        <translation>Eines oder mehrere von</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Any polygons; all their fields are kept but those with the name of a new one, which takes their place.</source>
        <translation>Beliebige Polygone; alle ihre Felder bleiben erhalten, außer jenen mit dem Namen eines neuen, das ihren Platz einnimmt.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Any polygons; all their fields are kept.</source>
        <translation>Beliebige Polygone; alle ihre Felder bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Append to dataset</source>
        <translation>An Datensatz anhängen</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Area in common divided by the area of both together, from which on two polygons match.</source>
        <translation>Gemeinsame Fläche geteilt durch die Fläche beider zusammen, ab der zwei Polygone zueinander passen.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>As for the first ones. All when empty.</source>
        <translation>Wie bei den ersten. Alle, wenn leer.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>As many of each class as of the others, where they fit.</source>
        <translation>Von jeder Klasse gleich viele, wo sie hineinpassen.</translation>
    </message>
    <message>
        <location filename="../ui/band_roles.py"/>
        <source>As recognised</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>At least {low}.</source>
        <translation>Mindestens {low}.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>At most {high}.</source>
        <translation>Höchstens {high}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>At most {percent:g} % cloud.</source>
        <translation>Höchstens {percent:g} % Wolken.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>At most {tiles} of {size} px of {scenes}.</source>
        <translation>Höchstens {tiles} von {size} px für {scenes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>At the right and lower edge</source>
        <translation>Am rechten und unteren Rand</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Augmentations</source>
        <translation>Augmentierungen</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Automatic: the engine's own environment, or QGIS's Python if it has all</source>
        <translation>Automatisch: die eigene Umgebung der Engine oder das Python von QGIS, wenn es alles hat</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Average over flips and rotations</source>
        <translation>Über Spiegelungen und Drehungen mitteln</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>BACKGROUND is a class to be learned. IGNORE leaves them out, which is right where the labels are examples of their classes and not all of them.</source>
        <translation>BACKGROUND ist eine zu lernende Klasse. IGNORE lässt sie weg, was richtig ist, wo die Labels Beispiele ihrer Klassen sind und nicht alle davon.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>BALANCE_SPLIT must be a split of the tiles, which have {splits}, got {value}</source>
        <translation>BALANCE_SPLIT muss eine Teilmenge der Kacheln sein, die {splits} haben, ist aber {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>BAND must be between 1 and {count}, got {number}</source>
        <translation>BAND muss zwischen 1 und {count} liegen, ist aber {number}</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>BANDS</source>
        <translation>BANDS</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>BASELINE</source>
        <translation>BASELINE</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>BATCH_SIZE</source>
        <translation>BATCH_SIZE</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>BINS are for a field of numbers, got {field}</source>
        <translation>BINS sind für ein Zahlenfeld bestimmt, angegeben ist aber {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>BLOCKS deals out whole blocks of neighbouring tiles, so that a model is tested on ground that it has not seen next door. RANDOM deals out single tiles, STRATIFIED too, with the same shares in every class. Both refuse where so many tiles overlap that a split would stay empty.</source>
        <translation>BLOCKS verteilt ganze Blöcke benachbarter Kacheln, sodass ein Modell auf Gelände getestet wird, das es nicht gleich nebenan gesehen hat. RANDOM verteilt einzelne Kacheln, STRATIFIED ebenso, mit denselben Anteilen in jeder Klasse. Beide verweigern sich, wo so viele Kacheln überlappen, dass eine Teilmenge leer bliebe.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>BLOCKS keeps neighbours together, so that tests are honest; STRATIFIED keeps the shares of the classes; RANDOM draws each tile by itself.</source>
        <translation>BLOCKS hält Nachbarn zusammen, sodass Tests ehrlich sind; STRATIFIED erhält die Anteile der Klassen; RANDOM lost jede Kachel einzeln zu.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>BLOCK_SIZE</source>
        <translation>BLOCK_SIZE</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>BORDER_CLASS must be one class, got {classes}</source>
        <translation>BORDER_CLASS muss eine einzige Klasse sein, ist aber {classes}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>BOX makes an image of each object in the tiles instead of the tiles, as large as its box; FIXED as large as the sample size, around its middle. For CLASSIFICATION the object's class is the label.</source>
        <translation>BOX erzeugt statt der Kacheln ein Bild jedes Objekts in den Kacheln, so groß wie seine Box; FIXED so groß wie die Bildgröße, um seine Mitte. Bei CLASSIFICATION ist die Klasse des Objekts das Label.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>BRIGHTNESS: up to (standard deviations)</source>
        <translation>BRIGHTNESS: bis zu (Standardabweichungen)</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Balance tiles</source>
        <translation>Kacheln ausbalancieren</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Balanced tiles</source>
        <translation>Ausbalancierte Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Balances this split alone, such as train, and keeps the others as they are, so that tests see the classes as common as they truly are. In the field split when no split field is given.</source>
        <translation>Balanciert nur diese Teilmenge aus, etwa train, und lässt die anderen, wie sie sind, sodass Tests die Klassen so häufig sehen, wie sie wirklich sind. Im Feld split, wenn kein Teilmengenfeld angegeben ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Band numbers, counted from 1 through all rasters, or names. Those of the sidecar when empty.</source>
        <translation>Bandnummern, ab 1 durch alle Raster gezählt, oder Namen. Die der Begleitdatei, wenn leer.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Band numbers, counted from 1 through all rasters, or names: 4,3,2 or B4,B3,B2. All when empty.</source>
        <translation>Bandnummern, ab 1 durch alle Raster gezählt, oder Namen: 4,3,2 oder B4,B3,B2. Alle, wenn leer.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Band numbers, counted from 1, or names: 4,3,2 or B4,B3,B2. All when empty.</source>
        <translation>Bandnummern, ab 1 gezählt, oder Namen: 4,3,2 oder B4,B3,B2. Alle, wenn leer.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../ui/model_card.py"/>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Bands of the result to keep, in this order: names, or numbers from 1. A name without a date is that band of every date. All when empty.</source>
        <translation>Zu behaltende Bänder des Ergebnisses, in dieser Reihenfolge: Namen oder Nummern ab 1. Ein Name ohne Datum ist dieses Band jedes Zeitpunkts. Alle, wenn leer.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Bands of the second images</source>
        <translation>Bänder der zweiten Bilder</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Bands to measure, numbered from 1 through all rasters, or by name: 4,3,2 or B4,B3,B2. All when empty.</source>
        <translation>Zu messende Bänder, ab 1 durch alle Raster nummeriert, oder nach Namen: 4,3,2 oder B4,B3,B2. Alle, wenn leer.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Batch size (tiles)</source>
        <translation>Batchgröße (Kacheln)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Beside PNG and JPEG the small files by which a GIS puts them in their place.</source>
        <translation>Neben PNG und JPEG die kleinen Dateien, mit denen ein GIS sie an ihren Ort setzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Best, epoch {number}: {figures}</source>
        <translation>Beste, Epoche {number}: {figures}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Bins</source>
        <translation>Wertebereiche</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Bits that are set</source>
        <translation>Gesetzte Bits</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Blacken what is around the objects</source>
        <translation>Umgebung der Objekte schwärzen</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Blend</source>
        <translation>Überblendung</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Block size (tiles)</source>
        <translation>Blockgröße (Kacheln)</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>Blocks of {asked} tiles cannot meet the shares; blocks of {used} are used.</source>
        <translation>Blöcke von {asked} Kacheln können die Anteile nicht erfüllen; Blöcke von {used} werden verwendet.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Blocks of {asked} tiles cannot meet the shares; blocks of {used} tiles were used.</source>
        <translation>Blöcke von {asked} Kacheln können die Anteile nicht erfüllen; Blöcke von {used} Kacheln wurden verwendet.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Border at</source>
        <translation>Rand an</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>Border between train and validation</source>
        <translation>Grenze zwischen Training und Validierung</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>Border between validation and test</source>
        <translation>Grenze zwischen Validierung und Test</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Border class</source>
        <translation>Randklasse</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Border class (pixels)</source>
        <translation>Randklasse (Pixel)</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Boxes and outlines of the objects as {files}.</source>
        <translation>Boxen und Umrisse der Objekte als {files}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Boxes in</source>
        <translation>Boxen in</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Brings pixels to reflectance: value × scale + offset, as 0.0001 for many products. The file's own when neither is given. Indices that are ratios do not need it.</source>
        <translation>Bringt Pixel auf Reflektanz: Wert × Faktor + Offset, etwa 0.0001 bei vielen Produkten. Die Angaben der Datei, wenn beides fehlt. Indizes, die Verhältnisse sind, brauchen das nicht.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Buffer (metres)</source>
        <translation>Puffer (Meter)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burn</source>
        <translation>Einbrennen</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burns labels into a raster on the pixels of another one: ids of classes, a number for each object, or how far each pixel is from the objects' outlines. Export tiles takes it for its labels.</source>
        <translation>Brennt Labels auf den Pixeln eines anderen Rasters in ein Raster ein: IDs der Klassen, eine Nummer für jedes Objekt oder wie weit jedes Pixel von den Umrissen der Objekte entfernt ist. Kacheln exportieren nimmt es für seine Labels.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burns the numbers of {features}.</source>
        <translation>Brennt die Nummern ein: {features}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burns {features}, {classes}.</source>
        <translation>Brennt ein: {features}, {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>CLASSES: the id of the class. INSTANCES: the number of the feature in its layer, from 1. DISTANCE: how far the centre of a pixel is from the nearest one on the other side of the outline of all labels together, positive inside.</source>
        <translation>CLASSES: die ID der Klasse. INSTANCES: die Nummer des Objekts in seinem Layer, ab 1. DISTANCE: wie weit die Mitte eines Pixels von der nächsten auf der anderen Seite des Umrisses aller Labels zusammen entfernt ist, innen positiv.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>CLASS_FIELD</source>
        <translation>CLASS_FIELD</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>CLASS_FIELD must be a field of both layers, but {layer} has {fields}, got {field}</source>
        <translation>CLASS_FIELD muss ein Feld beider Layer sein, aber {layer} hat {fields}; angegeben ist {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>CLASS_FIELD must be a field of {layer}, which has {fields}, got {field}</source>
        <translation>CLASS_FIELD muss ein Feld von {layer} sein, vorhanden sind {fields}; angegeben ist {field}</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>CLASS_WEIGHTS</source>
        <translation>CLASS_WEIGHTS</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>CLOUDS</source>
        <translation>CLOUDS</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>CLOUD_RASTER</source>
        <translation>CLOUD_RASTER</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>CLOUD_RASTER and CLOUD_RULE must be given together, or PRESET in place of the rule, got only one of them.</source>
        <translation>CLOUD_RASTER und CLOUD_RULE müssen zusammen angegeben werden, oder PRESET anstelle der Regel; angegeben ist nur eines davon.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>CLOUD_RULE</source>
        <translation>CLOUD_RULE</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>CONTRAST: up to (share)</source>
        <translation>CONTRAST: bis zu (Anteil)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>COSINE and EXPONENTIAL bring it down to a hundredth until the last epoch; PLATEAU multiplies it by 0.3 after each 5 epochs without a better result.</source>
        <translation>COSINE und EXPONENTIAL senken sie bis zur letzten Epoche auf ein Hundertstel; PLATEAU multipliziert sie nach je 5 Epochen ohne besseres Ergebnis mit 0.3.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>CROSS_ENTROPY, or MSE for values</source>
        <translation>CROSS_ENTROPY, oder MSE bei Werten</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>CRS must be a coordinate system, got {crs}</source>
        <translation>CRS muss ein Koordinatensystem sein, ist aber {crs}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>CRS must be a coordinate system, such as EPSG:32633, got {value}</source>
        <translation>CRS muss ein Koordinatensystem sein, etwa EPSG:32633, ist aber {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>CSV and VOC tell boxes in pixels of the tile, or in coordinates of the map.</source>
        <translation>CSV und VOC geben Boxen in Pixeln der Kachel oder in Koordinaten der Karte an.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <location filename="../algorithms/tiles/overlay.py"/>
        <location filename="../algorithms/tiles/samples.py"/>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <location filename="../algorithms/tiles/tile_chunk.py"/>
        <location filename="../algorithms/tiles/tile_rows.py"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Catalog scenes</source>
        <translation>Szenen katalogisieren</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Catalogue of scenes</source>
        <translation>Szenenkatalog</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Catalogues and tile indexes</source>
        <translation>Kataloge und Kachelindizes</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>Changes the other shares so that the three add up to 100 %.</source>
        <translation>Ändert die anderen Anteile so, dass die drei zusammen 100 % ergeben.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Changes to training tiles, and to their masks alike, that make more of few tiles; each with a chance of one half. How far ROTATE, SCALE, BRIGHTNESS, CONTRAST and NOISE go, the advanced parameters say.</source>
        <translation>Veränderungen an Trainingskacheln und ebenso an ihren Masken, die aus wenigen Kacheln mehr machen; jede mit einer Wahrscheinlichkeit von einhalb. Wie weit ROTATE, SCALE, BRIGHTNESS, CONTRAST und NOISE gehen, sagen die erweiterten Parameter.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Channels of the first level; deeper ones have more. 16 stands for the architecture's own. Wider learns more, slower.</source>
        <translation>Kanäle der ersten Ebene; tiefere haben mehr. 16 steht für den eigenen Wert der Architektur. Breitere lernen mehr, aber langsamer.</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>Chart of the training</source>
        <translation>Diagramm des Trainings</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Check the engine's environment</source>
        <translation>Umgebung der Engine prüfen</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Check the network, and the proxy in QGIS's settings; or give a folder of wheels.</source>
        <translation>Prüfen Sie das Netzwerk und den Proxy in den QGIS-Einstellungen; oder geben Sie einen Ordner mit Wheels an.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Choose a Python</source>
        <translation>Python wählen</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Choose a Python that has the engine's libraries from elsewhere.</source>
        <translation>Wählen Sie ein Python, das die Bibliotheken der Engine aus anderer Quelle hat.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Choose a dataset folder</source>
        <translation>Datensatzordner wählen</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>Choose a dataset to see the number of weights and the memory that training takes.</source>
        <translation>Wählen Sie einen Datensatz, um die Anzahl der Gewichte und den Speicherbedarf des Trainings zu sehen.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Choose a raster to see the size on the ground.</source>
        <translation>Wählen Sie ein Raster, um die Größe am Boden zu sehen.</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Choose a raster to see the spacing, the size on the ground and the tiles.</source>
        <translation>Wählen Sie ein Raster, um den Abstand, die Größe am Boden und die Kacheln zu sehen.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Choose a tile layer</source>
        <translation>Kachellayer wählen</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Choose a tile layer to see the size of the samples on the ground.</source>
        <translation>Wählen Sie einen Kachellayer, um die Größe der Bilder am Boden zu sehen.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Choose another base Python, {pythons}.</source>
        <translation>Wählen Sie ein anderes Basis-Python, {pythons}.</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Choose another one as the base, for instance {python}.</source>
        <translation>Wählen Sie ein anderes als Basis, zum Beispiel {python}.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Choose the layer of tiles to review.</source>
        <translation>Wählen Sie den Layer der zu überprüfenden Kacheln.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Chooses tiles anywhere on a raster: by chance, around points, or so many of each class; in a mask, at a distance from each other, and in any coordinate system. The same seed chooses the same tiles everywhere.</source>
        <translation>Wählt Kacheln irgendwo auf einem Raster: zufällig, um Punkte herum oder so viele je Klasse; in einer Maske, mit Abstand zueinander und in einem beliebigen Koordinatensystem. Derselbe Startwert wählt überall dieselben Kacheln.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Chosen by chance, fewer where no more fit.</source>
        <translation>Zufällig gewählt, weniger, wo keine weiteren hineinpassen.</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <location filename="../ui/learning.py"/>
        <source>Chosen: {names}</source>
        <translation>Gewählt: {names}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Class field</source>
        <translation>Klassenfeld</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Class file</source>
        <translation>Klassendatei</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Class files (*.json *.csv)</source>
        <translation>Klassendateien (*.json *.csv)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Class names, separated by commas, in the order of the model's outputs. The sidecar's when empty.</source>
        <translation>Klassennamen, durch Kommas getrennt, in der Reihenfolge der Ausgaben des Modells. Die der Begleitdatei, wenn leer.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Class names, separated by commas: their ids count from 1. In alphabetical order when empty.</source>
        <translation>Klassennamen, durch Kommas getrennt: Ihre IDs zählen ab 1. In alphabetischer Reihenfolge, wenn leer.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Class order</source>
        <translation>Reihenfolge der Klassen</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../ui/model_card.py"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Classes in the field</source>
        <translation>Klassen im Feld</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Classes in {name}</source>
        <translation>Klassen in {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Classes of pixels</source>
        <translation>Klassen von Pixeln</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Classes that are not counted</source>
        <translation>Klassen, die nicht gezählt werden</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Classes to turn into polygons</source>
        <translation>In Polygone umzuwandelnde Klassen</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Classes: {classes} · features: {features} · without a class: {without}</source>
        <translation>Klassen: {classes} · Objekte: {features} · ohne Klasse: {without}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Classes: {names}.</source>
        <translation>Klassen: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Classified tiles</source>
        <translation>Klassifizierte Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Classify tiles</source>
        <translation>Kacheln klassifizieren</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../ui/ordered_list.py"/>
        <source>Clear the choice</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Clear tiles</source>
        <translation>Wolkenfreie Kacheln</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Clicks and drags select tiles. A key, or a line of the list, chooses what to set.</source>
        <translation>Klicken und Ziehen wählt Kacheln aus. Eine Taste oder eine Zeile der Liste bestimmt, was gesetzt wird.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Clicks set: {value}. Esc to select, right click to pick from a tile.</source>
        <translation>Klicks setzen: {value}. Esc zum Auswählen, Rechtsklick, um den Wert einer Kachel zu übernehmen.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Clip</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Clip raster</source>
        <translation>Raster zuschneiden</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Clipped raster</source>
        <translation>Zugeschnittenes Raster</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Close what uses it and try again.</source>
        <translation>Schließen Sie, was es benutzt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_list.py"/>
        <source>Cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Cloud asset</source>
        <translation>Wolken-Asset</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Cloud field</source>
        <translation>Wolkenfeld</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Cloud is in {sources}.</source>
        <translation>Wolke ist in {sources}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud is where {rule}.</source>
        <translation>Wolke ist, wo gilt: {rule}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud is {cloud:.1%} of what was seen, which is {seen:.1%} of the raster.</source>
        <translation>Wolke ist {cloud:.1%} dessen, was gesehen wurde, und das ist {seen:.1%} des Rasters.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud mask</source>
        <translation>Wolkenmaske</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud probability</source>
        <translation>Wolkenwahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Cloud raster</source>
        <translation>Wolkenraster</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Cloud rule</source>
        <translation>Wolkenregel</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Cloud share is between</source>
        <translation>Wolkenanteil liegt zwischen</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud where a patch of 3 pixels and more is bright and grey.</source>
        <translation>Wolke, wo eine Fläche ab 3 Pixeln hell und grau ist.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud where the probability is more than 40 %.</source>
        <translation>Wolke, wo die Wahrscheinlichkeit über 40 % liegt.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud where {condition}.</source>
        <translation>Wolke, wo gilt: {condition}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Cloud-Optimised GeoTIFF of 32-bit real numbers, a band for each index; nodata is NaN.</source>
        <translation>Cloud-Optimised GeoTIFF aus reellen 32-Bit-Zahlen, ein Band je Index; Nodata ist NaN.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Cloud-Optimised GeoTIFF of 32-bit real numbers, of 64-bit ones where values are taken back that need them; NaN where there is no data.</source>
        <translation>Cloud-Optimised GeoTIFF aus reellen 32-Bit-Zahlen, aus 64-Bit-Zahlen, wo Werte zurückgerechnet werden, die sie brauchen; NaN, wo keine Daten sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Cloud-Optimised GeoTIFF on the pixels of the input.</source>
        <translation>Cloud-Optimised GeoTIFF auf den Pixeln der Eingabe.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud-Optimised GeoTIFF on the pixels of the input: 0 clear, 1 cloud, 255 not seen.</source>
        <translation>Cloud-Optimised GeoTIFF auf den Pixeln der Eingabe: 0 wolkenfrei, 1 Wolke, 255 nicht gesehen.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Cloud-Optimised GeoTIFF with one band for each, of real numbers with NaN for nodata; of 8 bits with 0 for nodata when it is a hillshade alone.</source>
        <translation>Cloud-Optimised GeoTIFF mit je einem Band aus reellen Zahlen, NaN als Nodata; mit 8 Bit und 0 als Nodata, wenn es nur eine Schummerung ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Cloud-Optimised GeoTIFF, or with the ending .vrt a virtual raster, which is made at once, refers to the inputs and holds no pixels itself.</source>
        <translation>Cloud-Optimised GeoTIFF oder mit der Endung .vrt ein virtuelles Raster, das sofort fertig ist, auf die Eingaben verweist und selbst keine Pixel enthält.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Cloud-Optimised GeoTIFF. Classes have 8 bits, and 255 is to be ignored; more than 254 have 16 bits and 65535. Their names and colours are in it, beside it, and in a style file. Numbers of objects have 32 bits with -1, distances are real numbers with NaN to be ignored.</source>
        <translation>Cloud-Optimised GeoTIFF. Klassen haben 8 Bit, und 255 wird ignoriert; mehr als 254 haben 16 Bit und 65535. Ihre Namen und Farben stehen darin, daneben und in einer Stildatei. Nummern von Objekten haben 32 Bit mit -1, Distanzen sind reelle Zahlen mit NaN für das zu Ignorierende.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>Cloud-Optimised GeoTIFF</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../ui/review/values_panel.py"/>
        <source>Clouds</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Clouds: points or polygons</source>
        <translation>Wolken: Punkte oder Polygone</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Cloudy</source>
        <translation>Bewölkt</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Compare footprints</source>
        <translation>Grundrisse vergleichen</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Compared polygons</source>
        <translation>Verglichene Polygone</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Compares {proposed} of {proposals} with {true} of {truth}: they match from an IoU of {iou:g} on.</source>
        <translation>Vergleicht {proposed} von {proposals} mit {true} von {truth}: Ab einer IoU von {iou:g} passen sie zueinander.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Compression level</source>
        <translation>Komprimierungsstufe</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Compute indices</source>
        <translation>Indizes berechnen</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Computes spectral indices of the Awesome Spectral Indices catalogue by name, and formulas of your own, into a raster of real numbers with a band for each. Bands are recognised by their names, wavelengths and sensor; the log says which band was taken for what. Where a formula is undefined, as when it divides by 0, the result is nodata.</source>
        <translation>Berechnet Spektralindizes des Katalogs Awesome Spectral Indices nach Namen und eigene Formeln in ein Raster reeller Zahlen mit einem Band je Index. Bänder werden an Namen, Wellenlängen und Sensor erkannt; das Protokoll sagt, welches Band wofür genommen wurde. Wo eine Formel nicht definiert ist, etwa bei einer Division durch 0, ist das Ergebnis Nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Computes {names}.</source>
        <translation>Berechnet {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Confidence is below</source>
        <translation>Konfidenz liegt unter</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Confidence raster</source>
        <translation>Konfidenzraster</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Connectedness</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Constants</source>
        <translation>Konstanten</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Convert dataset</source>
        <translation>Datensatz umwandeln</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Coordinate system</source>
        <translation>Koordinatensystem</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Coordinate system of the tiles</source>
        <translation>Koordinatensystem der Kacheln</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Copies from object stores</source>
        <translation>Kopien aus Objektspeichern</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Copy the values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <location filename="../ui/class_count.py"/>
        <source>Count classes</source>
        <translation>Klassen zählen</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Counted in the first {count} tiles.</source>
        <translation>In den ersten {count} Kacheln gezählt.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Counting the classes…</source>
        <translation>Klassen werden gezählt…</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Covers a raster with tiles of a size in pixels. Every edge of a tile lies between two pixels of the raster, also where its pixels are not square or it is rotated; the spacing is worked out from the raster.</source>
        <translation>Bedeckt ein Raster mit Kacheln einer Größe in Pixeln. Jede Kante einer Kachel liegt zwischen zwei Pixeln des Rasters, auch wo dessen Pixel nicht quadratisch sind oder es gedreht ist; der Abstand wird aus dem Raster errechnet.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Covers the scenes of a catalogue with tiles, each on the pixels of its own scene. Where scenes overlap, one of them gives the tiles, so that no ground is there twice. The field scene says which rasters a tile is cut from.</source>
        <translation>Bedeckt die Szenen eines Katalogs mit Kacheln, jede auf den Pixeln ihrer eigenen Szene. Wo Szenen überlappen, liefert eine von ihnen die Kacheln, sodass kein Gebiet zweimal vorkommt. Das Feld scene sagt, aus welchen Rastern eine Kachel geschnitten wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Create scene tiles</source>
        <translation>Szenenkacheln erzeugen</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Create tile grid</source>
        <translation>Kachelgitter erzeugen</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Cut from scenes: {count} or more.</source>
        <translation>Anzahl der Szenen, aus denen geschnitten wird: {count} oder mehr.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Cut from scenes: {count}.</source>
        <translation>Anzahl der Szenen, aus denen geschnitten wird: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Cut the tiles out of the image, with their labels or masks, into a folder to learn from.</source>
        <translation>Schneiden Sie die Kacheln mit ihren Labels oder Masken aus dem Bild in einen Ordner aus, aus dem gelernt wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Cuts every tile of a tile layer out of one or several rasters, bit for bit, and writes a dataset folder: the images by split and label, masks, boxes and outlines where asked for, the tile layer and a manifest of what made them. A run that was stopped goes on where it stood when it is started again.</source>
        <translation>Schneidet jede Kachel eines Kachellayers bitgenau aus einem oder mehreren Rastern aus und schreibt einen Datensatzordner: die Bilder nach Teilmenge und Label, Masken, Boxen und Umrisse, wo verlangt, den Kachellayer und ein Manifest dessen, woraus sie entstanden. Ein angehaltener Lauf geht dort weiter, wo er stand, wenn er erneut gestartet wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Cuts out the part of a raster that holds all tiles of a tile layer. The pixels stay as they are, bit for bit and in their places, with names of bands, scales and colours.</source>
        <translation>Schneidet den Teil eines Rasters aus, der alle Kacheln eines Kachellayers enthält. Die Pixel bleiben bitgenau, wie und wo sie sind, mit Bandnamen, Skalierungen und Farben.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>DATASET</source>
        <translation>DATASET</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>DEFLATE opens everywhere; ZSTD is faster and smaller where the reader has it; NONE is fastest.</source>
        <translation>DEFLATE lässt sich überall öffnen; ZSTD ist schneller und kleiner, wo das lesende Programm es kennt; NONE ist am schnellsten.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>DILATE grows the clouds of CLOUD_RASTER, which is not given.</source>
        <translation>DILATE vergrößert die Wolken von CLOUD_RASTER, das nicht angegeben ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>DROP leaves them out of the tile, MARK keeps them and marks them as truncated, KEEP keeps them.</source>
        <translation>DROP lässt sie in der Kachel weg, MARK behält sie und kennzeichnet sie als abgeschnitten, KEEP behält sie.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>DROP makes only tiles that lie wholly in the raster. SHIFT moves the last column and row back inside, so that they overlap their neighbours. PAD lets them reach past the edge.</source>
        <translation>DROP erzeugt nur Kacheln, die ganz im Raster liegen. SHIFT rückt die letzte Spalte und Zeile nach innen, sodass sie ihre Nachbarn überlappen. PAD lässt sie über den Rand reichen.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../ui/settings/work_group.py"/>
        <source>Dask scheduler</source>
        <translation>Dask-Scheduler</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Dataset folder</source>
        <translation>Datensatzordner</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Dataset folder to read</source>
        <translation>Zu lesender Datensatzordner</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Dataset report</source>
        <translation>Datensatzbericht</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Dataset to add</source>
        <translation>Hinzuzufügender Datensatz</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Dates</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Dates of the bands</source>
        <translation>Zeitpunkte der Bänder</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dealt out in blocks of {size} × {size} tiles.</source>
        <translation>In Blöcken von {size} × {size} Kacheln verteilt.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dealt out one by one.</source>
        <translation>Einzeln verteilt.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dealt out with the same shares in each class.</source>
        <translation>Mit denselben Anteilen in jeder Klasse verteilt.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Degrees from the level, or percent of rise to run.</source>
        <translation>Grad gegen die Waagerechte oder Prozent Anstieg.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Derivatives</source>
        <translation>Ableitungen</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Derivatives of terrain</source>
        <translation>Ableitungen des Geländes</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Deviation of the noise in each band, in its standard deviations.</source>
        <translation>Abweichung des Rauschens in jedem Band, in dessen Standardabweichungen.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Devices that TensorFlow sees</source>
        <translation>Geräte, die TensorFlow sieht</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Distances beyond this, in the same unit, are given as this.</source>
        <translation>Distanzen darüber hinaus, in derselben Einheit, werden mit diesem Wert angegeben.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Doubtful tile {place} of {count}</source>
        <translation>Zweifelhafte Kachel {place} von {count}</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <location filename="../ui/review/gallery.py"/>
        <source>Doubtful tiles</source>
        <translation>Zweifelhafte Kacheln</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Doubtful tiles: {count}, the most doubtful first</source>
        <translation>Zweifelhafte Kacheln: {count}, die zweifelhafteste zuerst</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Draw by…</source>
        <translation>Darstellen nach…</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Draw the tiles by</source>
        <translation>Kacheln darstellen nach</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Draw tiles on the map while a dialog is filled in</source>
        <translation>Kacheln auf der Karte zeichnen, während ein Dialog ausgefüllt wird</translation>
    </message>
    <message>
        <location filename="../ui/preview/showing.py"/>
        <source>Draws a preview on the map for as long as this dialog is open.</source>
        <translation>Zeichnet eine Vorschau auf die Karte, solange dieser Dialog geöffnet ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Draws buildings with right angles along their main direction, with about the same area. Outlines that this does not fit stay simplified, by two pixels when Simplify is unset; neighbours may then overlap.</source>
        <translation>Zeichnet Gebäude mit rechten Winkeln entlang ihrer Hauptrichtung und mit etwa derselben Fläche. Umrisse, zu denen das nicht passt, bleiben vereinfacht, um zwei Pixel, wenn Vereinfachen nicht gesetzt ist; Nachbarn können dann überlappen.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Draws the tiles that the limits of a stretch are found in, where there are very many.</source>
        <translation>Bestimmt die Kacheln, in denen die Grenzen einer Streckung ermittelt werden, wo es sehr viele sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dropped between blocks: {count}.</source>
        <translation>Zwischen Blöcken weggelassen: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>EARLY stacks the dates as bands. LATE gives each date an encoder of its own, LATE_SHARED one for all.</source>
        <translation>EARLY stapelt die Zeitpunkte als Bänder. LATE gibt jedem Zeitpunkt einen eigenen Encoder, LATE_SHARED einen für alle.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>EPOCHS</source>
        <translation>EPOCHS</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION cannot be read where marked: {marked} ({why})</source>
        <translation>EXPRESSION kann an der markierten Stelle nicht gelesen werden: {marked} ({why})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>EXPRESSION cannot be worked out for a tile: {why}</source>
        <translation>EXPRESSION kann für eine Kachel nicht ausgewertet werden: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION {text} cannot be worked out for tile {number}: {why}</source>
        <translation>EXPRESSION {text} kann für Kachel {number} nicht ausgewertet werden: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION {text} must be true or false, got {value!r} for tile {number}</source>
        <translation>EXPRESSION {text} muss wahr oder falsch sein, ergibt aber {value!r} für Kachel {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION: there is no field {name!r}; the fields are {fields}</source>
        <translation>EXPRESSION: Es gibt kein Feld {name!r}; die Felder sind {fields}</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>EXTENT</source>
        <translation>EXTENT</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>EXTENT and TILES both say what to render: give one of them</source>
        <translation>EXTENT und TILES sagen beide, was zu rendern ist: Geben Sie nur eines davon an</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Each becomes a field as b1_mean for each band, NODATA becomes nodata_frac, the share of pixels that are nodata in all bands. STD is that of the population. ENTROPY is in bits: whole numbers of 8 and 16 bits by value, others in 256 steps from the tile's lowest to its highest.</source>
        <translation>Jede wird zu einem Feld wie b1_mean für jedes Band, NODATA wird zu nodata_frac, dem Anteil der Pixel, die in allen Bändern Nodata sind. STD ist die der Grundgesamtheit. ENTROPY ist in Bit: ganze Zahlen mit 8 und 16 Bit nach Wert, andere in 256 Stufen vom kleinsten zum größten der Kachel.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Either PRESET or RULE is required: which pixels are cloud?</source>
        <translation>Entweder PRESET oder RULE ist erforderlich: Welche Pixel sind Wolke?</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Environment report</source>
        <translation>Umgebungsbericht</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Environments of other versions of the plugin</source>
        <translation>Umgebungen anderer Versionen des Plugins</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>Epoch {number}</source>
        <translation>Epoche {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Evaluate model</source>
        <translation>Modell evaluieren</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Evaluation</source>
        <translation>Evaluierung</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Evaluation report</source>
        <translation>Evaluierungsbericht</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Exclude cloudy tiles</source>
        <translation>Bewölkte Kacheln ausschließen</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Export tiles</source>
        <translation>Kacheln exportieren</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression for doubtful tiles</source>
        <translation>Ausdruck für zweifelhafte Kacheln</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression that is true for doubtful tiles</source>
        <translation>Ausdruck, der für zweifelhafte Kacheln wahr ist</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression to sort by, the largest first</source>
        <translation>Ausdruck, nach dem sortiert wird, der größte zuerst</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression to sort doubtful tiles by</source>
        <translation>Ausdruck, nach dem zweifelhafte Kacheln sortiert werden</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Expressions</source>
        <translation>Ausdrücke</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>FN: missed</source>
        <translation>FN: übersehen</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>FP: false proposal</source>
        <translation>FP: falscher Vorschlag</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Failed: {text}</source>
        <translation>Fehlgeschlagen: {text}</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>False colour</source>
        <translation>Falschfarben</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>False proposals</source>
        <translation>Falsche Vorschläge</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Fetching packages</source>
        <translation>Pakete werden geholt</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Field of numbers for PRIORITY; labels where it is null lie below all others.</source>
        <translation>Zahlenfeld für PRIORITY; Labels, in denen es NULL ist, liegen unter allen anderen.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>Field of the dataset's tiles with the classes to keep alike in all splits, for STRATIFIED and BLOCKS; label when it is left empty.</source>
        <translation>Feld der Kacheln des Datensatzes mit den Klassen, die in allen Teilmengen gleich verteilt sein sollen, für STRATIFIED und BLOCKS; label, wenn es leer bleibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Field of the label polygons with the class name, or with the value for a model of values.</source>
        <translation>Feld der Label-Polygone mit dem Klassennamen oder, bei einem Modell für Werte, mit dem Wert.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Field of the label polygons with the class name. Without it all polygons are of one class. For REGRESSION the field with the numbers.</source>
        <translation>Feld der Label-Polygone mit dem Klassennamen. Ohne es sind alle Polygone von einer Klasse. Bei REGRESSION das Feld mit den Zahlen.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Field of the label polygons with the class name; without it all are of one class, labelled.</source>
        <translation>Feld der Label-Polygone mit dem Klassennamen; ohne es sind alle von einer Klasse, labelled.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Field of the labels</source>
        <translation>Feld der Labels</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Field of the labels with the class name. Without it all labels are one class.</source>
        <translation>Feld der Labels mit dem Klassennamen. Ohne es sind alle Labels eine Klasse.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Field of the labels with the class name; numbers become text. Without it all are of one class.</source>
        <translation>Feld der Labels mit dem Klassennamen; Zahlen werden zu Text. Ohne es sind alle von einer Klasse.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Field of the labels with the name of the class. When unset, every polygon has the class that Label names.</source>
        <translation>Feld der Labels mit dem Namen der Klasse. Wenn nicht gesetzt, hat jedes Polygon die Klasse, die Label nennt.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Field of the rasters</source>
        <translation>Feld der Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Field of the tile index with the path or address of each raster.</source>
        <translation>Feld des Kachelindex mit dem Pfad oder der Adresse jedes Rasters.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Field of the tile layer that says whether a tile is for training, validation or test.</source>
        <translation>Feld des Kachellayers, das sagt, ob eine Kachel für Training, Validierung oder Test ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Field of the tile layer with the class name of each tile; needed for CLASSIFICATION. For MULTI_LABEL class names between semicolons: the field labels, unless another is given.</source>
        <translation>Feld des Kachellayers mit dem Klassennamen jeder Kachel; für CLASSIFICATION erforderlich. Bei MULTI_LABEL Klassennamen zwischen Semikolons: das Feld labels, wenn kein anderes angegeben ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Field of the tile layer with the class. A dataset has its own.</source>
        <translation>Feld des Kachellayers mit der Klasse. Ein Datensatz hat sein eigenes.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Field of the tile layer with train, val or test. Without it there are no folders for splits.</source>
        <translation>Feld des Kachellayers mit train, val oder test. Ohne es gibt es keine Ordner für Teilmengen.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Field of the tiles with the split of each.</source>
        <translation>Feld der Kacheln mit der Teilmenge jeder einzelnen.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Field that says 1 where the tile matches and 0 where not; an old one of that name is replaced.</source>
        <translation>Feld, das 1 enthält, wo die Kachel passt, und 0, wo nicht; ein altes dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Field with the class of each tile, or with a number where there are bins. Tiles without are left out.</source>
        <translation>Feld mit der Klasse jeder Kachel oder, wo es Wertebereiche gibt, mit einer Zahl. Kacheln ohne Angabe werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Field with the classes to keep alike in all splits, for STRATIFIED (label when unset) and BLOCKS.</source>
        <translation>Feld mit den Klassen, die in allen Teilmengen gleich verteilt sein sollen, für STRATIFIED (label, wenn nicht gesetzt) und BLOCKS.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Field with the full width of each label, such as a road's; where it is null the buffer goes.</source>
        <translation>Feld mit der vollen Breite jedes Labels, etwa einer Straße; wo es NULL ist, gilt der Puffer.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Field with the split: each split is then balanced for itself.</source>
        <translation>Feld mit der Teilmenge: Jede Teilmenge wird dann für sich ausbalanciert.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Fields of your own: ndvi = mean((b4-b3)/(b4+b3)); bright = percentile(b1, 95) / median(b1). mean, std, min, max, sum, range, median, entropy and percentile go around formulas of pixels; a share is the mean of a comparison: water = mean(b4 &lt; 500).</source>
        <translation>Eigene Felder: ndvi = mean((b4-b3)/(b4+b3)); bright = percentile(b1, 95) / median(b1). mean, std, min, max, sum, range, median, entropy und percentile stehen um Formeln von Pixeln; ein Anteil ist der Mittelwert eines Vergleichs: water = mean(b4 &lt; 500).</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Figures of the evaluation</source>
        <translation>Kennzahlen der Evaluierung</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Files beside the images, as other tools read them. COCO: boxes, outlines, and panoptic where the task is. YOLO: boxes; YOLO_SEGMENTS: outlines; both with data.yaml. VOC: XML, class and object masks. KITTI: boxes. CSV: one table. GEOJSON: the objects of each tile on the map. STAC: a static catalogue. For DETECTION and PANOPTIC COCO is written when none is chosen.</source>
        <translation>Dateien neben den Bildern, wie andere Werkzeuge sie lesen. COCO: Boxen, Umrisse und panoptisch, wo die Aufgabe es ist. YOLO: Boxen; YOLO_SEGMENTS: Umrisse; beide mit data.yaml. VOC: XML, Klassen- und Objektmasken. KITTI: Boxen. CSV: eine einzige Tabelle. GEOJSON: die Objekte jeder Kachel auf der Karte. STAC: ein statischer Katalog. Bei DETECTION und PANOPTIC wird COCO geschrieben, wenn nichts gewählt ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Files in a folder</source>
        <translation>Dateien in einem Ordner</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Files may point to</source>
        <translation>Dateien dürfen verweisen auf</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Files with one or several bands; where they overlap and are laid over one another their order counts.</source>
        <translation>Dateien mit einem oder mehreren Bändern; wo sie überlappen und übereinandergelegt werden, zählt ihre Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Filter tiles</source>
        <translation>Kacheln filtern</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Finished after {epochs} epochs.</source>
        <translation>Nach {epochs} Epochen beendet.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>First date</source>
        <translation>Erstes Datum</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Folder of wheels</source>
        <translation>Ordner mit Wheels</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Folder or catalogue</source>
        <translation>Ordner oder Katalog</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Folder with scenes</source>
        <translation>Ordner mit Szenen</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Folder, file or web address</source>
        <translation>Ordner, Datei oder Webadresse</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Folders and hosts that virtual rasters, STAC items and other files may point to, with semicolons between them, such as /data; *.example.org; s3://bucket. What lies in their own folder or below, and what you name in the same call, may be read without being listed here. * allows everything.</source>
        <translation>Ordner und Hosts, auf die virtuelle Raster, STAC-Items und andere Dateien verweisen dürfen, durch Semikolons getrennt, etwa /data; *.example.org; s3://bucket. Was in ihrem eigenen Ordner oder darunter liegt und was Sie im selben Aufruf nennen, darf gelesen werden, ohne hier aufgeführt zu sein. * erlaubt alles.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Follow or review another training</source>
        <translation>Ein anderes Training verfolgen oder ansehen</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>For BLOCKS: tiles along each side of a block. Where there are too few blocks to meet the shares, smaller ones are used, and the log says so.</source>
        <translation>Für BLOCKS: Kacheln entlang jeder Seite eines Blocks. Wo zu wenige Blöcke da sind, um die Anteile zu erfüllen, werden kleinere verwendet, und das Protokoll sagt es.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>For CLASSES: how many tiles of which class, such as forest=100, water=50. Other classes get none. Of a raster's classes the name or the id.</source>
        <translation>Für CLASSES: wie viele Kacheln welcher Klasse, etwa forest=100, water=50. Andere Klassen erhalten keine. Von den Klassen eines Rasters der Name oder die ID.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>For CLASSES: polygons of the classes, or a raster of class ids, in any coordinate system.</source>
        <translation>Für CLASSES: Polygone der Klassen oder ein Raster von Klassen-IDs, in einem beliebigen Koordinatensystem.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>For COVERAGE: the share of the tile, from 0 to 1, that must lie under the mask.</source>
        <translation>Für COVERAGE: der Anteil der Kachel, von 0 bis 1, der unter der Maske liegen muss.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>For CUSTOM: a Python file with build(height, width, bands, outputs, task) that gives a Keras model.</source>
        <translation>Für CUSTOM: eine Python-Datei mit build(height, width, bands, outputs, task), das ein Keras-Modell liefert.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>For GEOJSON_PAIRS: the property of the objects that names their class; label or class when empty.</source>
        <translation>Für GEOJSON_PAIRS: die Eigenschaft der Objekte, die ihre Klasse nennt; label oder class, wenn leer.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>For PAIRS: what the second image of each tile is cut from, on the grid of the first.</source>
        <translation>Für PAIRS: woraus das zweite Bild jeder Kachel geschnitten wird, auf dem Gitter des ersten.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>For PANOPTIC: classes such as water or grass, of which a tile has one area and not many objects.</source>
        <translation>Für PANOPTIC: Klassen wie Wasser oder Gras, von denen eine Kachel eine Fläche und nicht viele Objekte hat.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>For POINTS: points in any coordinate system. The tiles keep their attributes.</source>
        <translation>Für POINTS: Punkte in einem beliebigen Koordinatensystem. Die Kacheln behalten ihre Attribute.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>For RATIO: how many times as many tiles as the rarest class any class may keep, such as 3.</source>
        <translation>Für RATIO: wie viele Mal so viele Kacheln wie die seltenste Klasse jede Klasse behalten darf, etwa 3.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>For REGRESSION of one number for each tile: the field of the tile layer that holds it.</source>
        <translation>Für REGRESSION einer Zahl je Kachel: das Feld des Kachellayers, das sie enthält.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>For SCALE_OFFSET: one number, or one per band with commas between: -0.1. The file's when empty.</source>
        <translation>Für SCALE_OFFSET: eine Zahl, oder eine je Band mit Kommas dazwischen: -0.1. Die der Datei, wenn leer.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>For SCALE_OFFSET: one number, or one per band with commas between: 0.0001. The file's when empty.</source>
        <translation>Für SCALE_OFFSET: eine Zahl, oder eine je Band mit Kommas dazwischen: 0.0001. Die der Datei, wenn leer.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>For a label field of numbers: they are cut into so many bins, and these are balanced like classes. The bins are equally wide between the 2nd and the 98th percentile; the outermost take the rest.</source>
        <translation>Für ein Labelfeld mit Zahlen: Sie werden in so viele Wertebereiche geteilt, und diese werden wie Klassen ausbalanciert. Die Bereiche sind zwischen dem 2. und dem 98. Perzentil gleich breit; die äußersten nehmen den Rest auf.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>For finer ones, a multiple of the first images' side. That of the first when unset.</source>
        <translation>Für feinere ein Vielfaches der Seite der ersten Bilder. Die des ersten, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>For machines without a network: a folder with the wheels that door/requirements.lock names, for ONNX models also door/requirements-onnx.lock, for clusters door/requirements-cluster.lock, as 'pip download --require-hashes -r requirements.lock' fetches them. Nothing else is asked then.</source>
        <translation>Für Rechner ohne Netzwerk: ein Ordner mit den Wheels, die door/requirements.lock nennt, für ONNX-Modelle auch door/requirements-onnx.lock, für Cluster door/requirements-cluster.lock, wie 'pip download --require-hashes -r requirements.lock' sie holt. Sonst wird dann nichts abgefragt.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>For {count} tiles the expression is null: they are not kept.</source>
        <translation>Für {count} Kacheln ist der Ausdruck NULL: Sie werden nicht behalten.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Formulas of your own: ratio = N / R; wet = where(b3 &gt; b5, 1, 0). Names are those of bands (in quotes when they hold other characters than letters, digits and _), b1, b2, … through all rasters, roles as B, G, R, N, S1, S2, or constants. There are + - * / **, comparisons, and, or, not, and abs, sqrt, exp, log, log10, sin, cos, tan, atan, tanh, floor, ceil, round, min, max, where(condition, then, else).</source>
        <translation>Eigene Formeln: ratio = N / R; wet = where(b3 &gt; b5, 1, 0). Namen sind die von Bändern (in Anführungszeichen, wenn sie andere Zeichen als Buchstaben, Ziffern und _ enthalten), b1, b2, … durch alle Raster, Rollen wie B, G, R, N, S1, S2 oder Konstanten. Es gibt + - * / **, Vergleiche, and, or, not sowie abs, sqrt, exp, log, log10, sin, cos, tan, atan, tanh, floor, ceil, round, min, max, where(condition, then, else).</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Free some disk space and try again.</source>
        <translation>Geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Frees the disk space of environments that this version of the plugin does not use.</source>
        <translation>Gibt den Speicherplatz von Umgebungen frei, die diese Version des Plugins nicht benutzt.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>From a dataset with masks to a map: trains a model, measures it on the test split, runs it over rasters, and turns the classes of the map into polygons with their area and confidence. The steps are algorithms of their own; the whole is a graphical model that can be changed in the model designer.</source>
        <translation>Von einem Datensatz mit Masken zu einer Karte: trainiert ein Modell, misst es auf der Testteilmenge, lässt es über Raster laufen und macht aus den Klassen der Karte Polygone mit Fläche und Konfidenz. Die Schritte sind eigene Algorithmen; das Ganze ist ein grafisches Modell, das im Modelldesigner geändert werden kann.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>From one image and one layer of polygons to a labelled dataset: a grid of tiles over the image, the tiles under a mask and without clouds, a label for each tile, splits that share no ground, and the images in folders by split and label. The steps are algorithms of their own; the whole is a graphical model that can be changed in the model designer.</source>
        <translation>Von einem Bild und einem Polygonlayer zu einem gelabelten Datensatz: ein Kachelgitter über dem Bild, die Kacheln unter einer Maske und ohne Wolken, ein Label je Kachel, Teilmengen, die sich keine Fläche teilen, und die Bilder in Ordnern nach Teilmenge und Label. Die Schritte sind eigene Algorithmen; das Ganze ist ein grafisches Modell, das im Modelldesigner geändert werden kann.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>From {first} on.</source>
        <translation>Ab {first}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>From {first} to {last}.</source>
        <translation>Von {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>From {low} to {high}.</source>
        <translation>Von {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Further layers of labels. Their features have the class that the class field says or, in layers without that field, the name of the layer.</source>
        <translation>Weitere Layer mit Labels. Ihre Objekte haben die Klasse, die das Klassenfeld nennt, oder in Layern ohne dieses Feld den Namen des Layers.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Gallery of tiles</source>
        <translation>Kachelgalerie</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>GeoTIFF compression</source>
        <translation>GeoTIFF-Komprimierung</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>GeoTIFF of class ids, coloured as in the dataset; of real numbers for a regression.</source>
        <translation>GeoTIFF mit Klassen-IDs, gefärbt wie im Datensatz; mit reellen Zahlen bei einer Regression.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>GeoTIFF of how probable each pixel's class is, from 0 to 1.</source>
        <translation>GeoTIFF der Wahrscheinlichkeit der Klasse jedes Pixels, von 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>GeoTIFF with one band of probabilities per class.</source>
        <translation>GeoTIFF mit einem Band von Wahrscheinlichkeiten je Klasse.</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>Georeference it first.</source>
        <translation>Georeferenzieren Sie es zuerst.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Give BINS to balance ranges of them.</source>
        <translation>Geben Sie BINS an, um Wertebereiche davon auszubalancieren.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Give the account in the environment of QGIS, or copy the layer with "Render layer".</source>
        <translation>Geben Sie das Konto in der Umgebung von QGIS an, oder kopieren Sie den Layer mit „Layer rendern“.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Give the layer a style that shows what is set, in the colours of this list.</source>
        <translation>Dem Layer einen Stil geben, der zeigt, was gesetzt ist, in den Farben dieser Liste.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Give {raster} or {field}, got both.</source>
        <translation>Geben Sie {raster} oder {field} an; angegeben ist beides.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Gives each class its id, the same in every export: classes.json or dataset.json of an earlier dataset, or a CSV file with the columns id and name, and colour and from if wanted; from names the labels that become this class. New classes get new ids; the dataset's own classes.json has them all.</source>
        <translation>Gibt jeder Klasse ihre ID, dieselbe in jedem Export: classes.json oder dataset.json eines früheren Datensatzes oder eine CSV-Datei mit den Spalten id und name, auf Wunsch auch colour und from; from nennt die Labels, die zu dieser Klasse werden. Neue Klassen erhalten neue IDs; die eigene classes.json des Datensatzes enthält alle.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Gives each tile the class of the labels on it, the share of the tile that the class covers, and the names of all classes on it. Tiles without a class are dropped, or get a class of their own.</source>
        <translation>Gibt jeder Kachel die Klasse der Labels auf ihr, den Anteil der Kachel, den die Klasse bedeckt, und die Namen aller Klassen auf ihr. Kacheln ohne Klasse werden weggelassen oder erhalten eine eigene Klasse.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Gives {tiles} the class that {model} finds, one of {classes}.</source>
        <translation>Gibt {tiles} die Klasse, die {model} findet, eine von {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Gives {tiles} the class that {model} finds.</source>
        <translation>Gibt {tiles} die Klasse, die {model} findet.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Go on with other bands or resolution</source>
        <translation>Auch mit anderen Bändern oder anderer Auflösung fortfahren</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Goes on from {model}.</source>
        <translation>Macht mit {model} weiter.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Goes on with an earlier run that added {tiles}.</source>
        <translation>Macht mit einem früheren Lauf weiter, der hinzugefügt hat: {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Greatest distance</source>
        <translation>Größte Distanz</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Ground size (map units)</source>
        <translation>Größe am Boden (Karteneinheiten)</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Grow clouds by (pixels)</source>
        <translation>Wolken vergrößern um (Pixel)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Half-made: install it again</source>
        <translation>Unvollständig: erneut installieren</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Has no label</source>
        <translation>Hat kein Label</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Has no split</source>
        <translation>Hat keine Teilmenge</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Has the same task, format, bands and tile size; it is left as it is.</source>
        <translation>Hat dieselbe Aufgabe, dasselbe Format, dieselben Bänder und Kachelgröße; er bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Height of a tile where it is not square; the tile size when unset.</source>
        <translation>Höhe einer Kachel, wo sie nicht quadratisch ist; die Kachelgröße, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Height of the result's pixels where they are not square.</source>
        <translation>Höhe der Pixel des Ergebnisses, wo sie nicht quadratisch sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Heights</source>
        <translation>Höhen</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Helps nearly always; leave it out with batches of one or two tiles.</source>
        <translation>Hilft fast immer; bei Batches von einer oder zwei Kacheln weglassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Horizontal spacing (map units)</source>
        <translation>Horizontaler Abstand (Karteneinheiten)</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>How a tile gets its label</source>
        <translation>Wie eine Kachel ihr Label erhält</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>How each band was scaled, and what was measured for it, as JSON.</source>
        <translation>Wie jedes Band skaliert und was dafür gemessen wurde, als JSON.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>How far a simplified outline may stray from the edges of the pixels, in map units (degrees where the coordinate system is in degrees). Neighbours keep their common edges, but for short stretches where one would cross itself; holes and small polygons stay.</source>
        <translation>Wie weit ein vereinfachter Umriss von den Pixelkanten abweichen darf, in Karteneinheiten (Grad, wo das Koordinatensystem in Grad ist). Nachbarn behalten ihre gemeinsamen Kanten, außer auf kurzen Strecken, wo eine sich selbst kreuzen würde; Löcher und kleine Polygone bleiben.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>How far a simplified outline may stray from the edges of the pixels, in map units (degrees where the coordinate system is in degrees). Neighbours keep their common edges, holes and small polygons stay.</source>
        <translation>Wie weit ein vereinfachter Umriss von den Pixelkanten abweichen darf, in Karteneinheiten (Grad, wo das Koordinatensystem in Grad ist). Nachbarn behalten ihre gemeinsamen Kanten, Löcher und kleine Polygone bleiben.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How far a tile is turned at most, either way.</source>
        <translation>Um wie viel eine Kachel höchstens gedreht wird, in beide Richtungen.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>How far labels grow to each side; lines and points become areas by it.</source>
        <translation>Um wie viel Labels nach jeder Seite wachsen; Linien und Punkte werden dadurch zu Flächen.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>How high the light of the hillshade stands.</source>
        <translation>Wie hoch das Licht der Schummerung steht.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>How inputs on another grid are brought to that of the result: NEAREST keeps values, and is right for classes; BILINEAR and CUBIC make images smooth; AVERAGE is right for much coarser pixels. Inputs whose pixels are those of the result are taken as they are.</source>
        <translation>Wie Eingaben auf einem anderen Gitter auf das des Ergebnisses gebracht werden: NEAREST behält Werte und ist richtig für Klassen; BILINEAR und CUBIC machen Bilder glatt; AVERAGE ist richtig für viel gröbere Pixel. Eingaben, deren Pixel die des Ergebnisses sind, werden übernommen, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>How it works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How many dates the bands are of: all bands of the first date, then all of the second, and so on.</source>
        <translation>Von wie vielen Zeitpunkten die Bänder sind: alle Bänder des ersten Zeitpunkts, dann alle des zweiten und so weiter.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>How many tiles in all; CLASSES shares them equally among the classes. Where fewer fit there are as many as fit, and the log says so. POINTS takes every point.</source>
        <translation>Wie viele Kacheln insgesamt; CLASSES verteilt sie gleichmäßig auf die Klassen. Wo weniger hineinpassen, sind es so viele wie möglich, und das Protokoll sagt es. POINTS nimmt jeden Punkt.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How much less FOCAL cares for what is right already; 0 is cross-entropy.</source>
        <translation>Wie viel weniger FOCAL auf das achtet, was schon richtig ist; 0 ist Kreuzentropie.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How often a UNET halves the tile. By the tile's size when unset.</source>
        <translation>Wie oft ein UNET die Kachel halbiert. Nach der Größe der Kachel, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>How often training goes through the dataset at most.</source>
        <translation>Wie oft das Training höchstens durch den Datensatz geht.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>How overlapping tiles are joined: HANN and LINEAR weigh a tile's centre most, CROP keeps only the centres, NONE lets the later tile win.</source>
        <translation>Wie überlappende Kacheln verbunden werden: HANN und LINEAR gewichten die Mitte einer Kachel am stärksten, CROP behält nur die Mitten, NONE lässt die spätere Kachel gewinnen.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>How pixel values become the model's input: divide 255, or z-score MEAN,MEAN;STD,STD, or min-max MIN;MAX, or the file of statistics that Normalize raster wrote. That of the sidecar when empty, and raw values without a sidecar.</source>
        <translation>Wie Pixelwerte zur Eingabe des Modells werden: divide 255, oder z-score MEAN,MEAN;STD,STD, oder min-max MIN;MAX, oder die Statistikdatei, die Raster normalisieren geschrieben hat. Die Angabe der Begleitdatei, wenn leer, und Rohwerte ohne Begleitdatei.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>How pixels are made when a raster is reprojected or a tile is written in another size.</source>
        <translation>Wie Pixel entstehen, wenn ein Raster umprojiziert oder eine Kachel in anderer Größe geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>How the neighbours weigh in slope, aspect and hillshade: HORN the nearer ones twice, EVANS_YOUNG all alike, ZEVENBERGEN_THORNE the four nearest alone, for smooth ground.</source>
        <translation>Wie die Nachbarn in Neigung, Exposition und Schummerung gewichtet werden: HORN die näheren doppelt, EVANS_YOUNG alle gleich, ZEVENBERGEN_THORNE nur die vier nächsten, für glattes Gelände.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>How tiles are split</source>
        <translation>Wie Kacheln aufgeteilt werden</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>IGNORE: their pixels are to be ignored, where no other label lies. SKIP: as if they were not there.</source>
        <translation>IGNORE: Ihre Pixel werden ignoriert, wo kein anderes Label liegt. SKIP: als wären sie nicht da.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>IMAGES writes images alone. CLASSIFICATION puts each image in the folder of its label; MULTI_LABEL lists several labels for each. SEGMENTATION adds a mask of class ids, REGRESSION one of real numbers such as heights, or a number for each tile. DETECTION adds boxes and outlines of objects, PANOPTIC a mask, and which object each pixel belongs to. PAIRS adds a second image of the same ground.</source>
        <translation>IMAGES schreibt nur Bilder. CLASSIFICATION legt jedes Bild in den Ordner seines Labels; MULTI_LABEL führt mehrere Labels für jedes auf. SEGMENTATION fügt eine Maske mit Klassen-IDs hinzu, REGRESSION eine mit reellen Zahlen wie Höhen oder eine Zahl je Kachel. DETECTION fügt Boxen und Umrisse von Objekten hinzu, PANOPTIC eine Maske und zu welchem Objekt jedes Pixel gehört. PAIRS fügt ein zweites Bild desselben Gebiets hinzu.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>INPUT must name rasters, or SCENE_FIELD the field with the rasters of each tile.</source>
        <translation>INPUT muss Raster nennen oder SCENE_FIELD das Feld mit den Rastern jeder Kachel.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>INTERSECTS takes the first polygon that shares ground with the tile, MAJORITY the class with the largest share, CENTRE the class at the tile's centre.</source>
        <translation>INTERSECTS nimmt das erste Polygon, das sich Fläche mit der Kachel teilt, MAJORITY die Klasse mit dem größten Anteil, CENTRE die Klasse in der Mitte der Kachel.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>INTERSECTS: it shares ground with the mask; a common edge is not enough, but any contact with points and lines is. WITHIN: it lies wholly under the mask. COVERAGE: enough of it lies under the mask.</source>
        <translation>INTERSECTS: Sie teilt sich Fläche mit der Maske; eine gemeinsame Kante genügt nicht, bei Punkten und Linien aber jede Berührung. WITHIN: Sie liegt ganz unter der Maske. COVERAGE: Genug von ihr liegt unter der Maske.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>INTERSECTS: the first label, in the order of the layer, that shares ground with the tile. MAJORITY: the class with the largest share of the tile. CENTRE: the class at the tile's centre.</source>
        <translation>INTERSECTS: das erste Label in der Reihenfolge des Layers, das sich Fläche mit der Kachel teilt. MAJORITY: die Klasse mit dem größten Anteil an der Kachel. CENTRE: die Klasse in der Mitte der Kachel.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>INVERSE or MEDIAN (frequency) help rare classes; or weights by name: building=2, road=1.5. All the same when empty. For WEIGHTED_CROSS_ENTROPY and FOCAL.</source>
        <translation>INVERSE oder MEDIAN (Häufigkeit) helfen seltenen Klassen; oder Gewichte nach Namen: building=2, road=1.5. Alle gleich, wenn leer. Für WEIGHTED_CROSS_ENTROPY und FOCAL.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../ui/road/steps.py"/>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Image for nodata</source>
        <translation>Bild für Nodata</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Imagery</source>
        <translation>Bilddaten</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Images of objects</source>
        <translation>Bilder von Objekten</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>In a mosaic: the FIRST or the LAST input that has data counts, or the least, greatest or mean value of all that have. A virtual raster can do FIRST and LAST.</source>
        <translation>In einem Mosaik: Die ERSTE (FIRST) oder die LETZTE (LAST) Eingabe mit Daten zählt, oder der kleinste, größte oder mittlere Wert aller, die welche haben. Ein virtuelles Raster kann FIRST und LAST.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>In an object store: the run tells what it finds there.</source>
        <translation>In einem Objektspeicher: Der Lauf sagt, was er dort findet.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>In masks: BACKGROUND is a class to be learned. IGNORE leaves them out, which is right where the labels are examples of their classes and not all of them.</source>
        <translation>In Masken: BACKGROUND ist eine zu lernende Klasse. IGNORE lässt sie weg, was richtig ist, wo die Labels Beispiele ihrer Klassen sind und nicht alle davon.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>In place of a dataset: any polygons, with or without labels and splits.</source>
        <translation>Anstelle eines Datensatzes: beliebige Polygone, mit oder ohne Labels und Teilmengen.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>In place of a dataset: one or several rasters, stacked and aligned to the first, with labels.</source>
        <translation>Anstelle eines Datensatzes: ein oder mehrere Raster, gestapelt und am ersten ausgerichtet, mit Labels.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>In place of a folder or catalogue: a layer with the path of a raster in a field of each feature.</source>
        <translation>Anstelle eines Ordners oder Katalogs: ein Layer mit dem Pfad eines Rasters in einem Feld jedes Objekts.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>In place of a kind, which pixels of the first band are cloud: 'in 3,8,9,10' for these values, 'bits 3,4' for any of these bits set, 'bits 14-15 &gt;= 2' for the number in these bits, '&gt; 0.4' for a threshold. The name of a kind can stand here too, as in 'SENTINEL2_SCL+shadows+snow'.</source>
        <translation>Anstelle einer Art, welche Pixel des ersten Bands Wolke sind: 'in 3,8,9,10' für diese Werte, 'bits 3,4' wenn eines dieser Bits gesetzt ist, 'bits 14-15 &gt;= 2' für die Zahl in diesen Bits, '&gt; 0.4' für einen Schwellenwert. Auch der Name einer Art kann hier stehen, wie in 'SENTINEL2_SCL+shadows+snow'.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>In place of one cloud raster for all: the field with the cloud raster of each tile's own scene, which Create scene tiles calls clouds. The kind or the rule goes for all of them.</source>
        <translation>Anstelle eines Wolkenrasters für alle: das Feld mit dem Wolkenraster der eigenen Szene jeder Kachel, das bei Szenenkacheln erzeugen clouds heißt. Die Art oder die Regel gilt für alle.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>In place of one image for nodata: the field with the rasters of each tile's own scene.</source>
        <translation>Anstelle eines Bilds für Nodata: das Feld mit den Rastern der eigenen Szene jeder Kachel.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>In place of rasters: the field of the tile layer with those of each tile, as Create scene tiles writes it. Bands are found in each scene by their names where they have any; all scenes must have them in the same type.</source>
        <translation>Anstelle von Rastern: das Feld des Kachellayers mit denen jeder Kachel, wie Szenenkacheln erzeugen es schreibt. Bänder werden in jeder Szene nach ihren Namen gefunden, wo sie welche haben; alle Szenen müssen sie im selben Datentyp haben.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>In use: {path}, Python {version}. Nothing is missing.</source>
        <translation>In Benutzung: {path}, Python {version}. Es fehlt nichts.</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <location filename="../ui/review/finder.py"/>
        <source>Indexing the tiles of {layer}</source>
        <translation>Kacheln von {layer} werden indiziert</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Indices</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Indices by their short names. Formula, bands and constants of each are written to the log. Of a time series, whose bands are named 2020-05-01 B4, each is computed for each date.</source>
        <translation>Indizes nach ihren Kurznamen. Formel, Bänder und Konstanten jedes Index stehen im Protokoll. Bei einer Zeitreihe, deren Bänder wie 2020-05-01 B4 heißen, wird jeder für jeden Zeitpunkt berechnet.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Indices of pixels</source>
        <translation>Indizes von Pixeln</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>Inputs: {count}.</source>
        <translation>Eingaben: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>Inputs: {count}. The result has about {width} × {height} pixels and up to {bands} bands: at most {size} before compression.</source>
        <translation>Eingaben: {count}. Das Ergebnis hat etwa {width} × {height} Pixel und bis zu {bands} Bänder: höchstens {size} vor der Komprimierung.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>Inputs: {count}. The result is virtual, of about {width} × {height} pixels, and holds none itself.</source>
        <translation>Eingaben: {count}. Das Ergebnis ist virtuell, mit etwa {width} × {height} Pixeln, und enthält selbst keine.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Inspect dataset</source>
        <translation>Datensatz untersuchen</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Install also what runs ONNX models</source>
        <translation>Auch installieren, was ONNX-Modelle ausführt</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Install also what works on clusters and object stores</source>
        <translation>Auch installieren, was mit Clustern und Objektspeichern arbeitet</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Install one of these, for instance from https://www.python.org/downloads/, and try again.</source>
        <translation>Installieren Sie eines davon, zum Beispiel von https://www.python.org/downloads/, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <location filename="../ui/road/dock.py"/>
        <source>Install the engine's environment</source>
        <translation>Umgebung der Engine installieren</translation>
    </message>
    <message>
        <location filename="../door/choice.py"/>
        <source>Install them there, or leave this parameter out to get an environment of the engine's own.</source>
        <translation>Installieren Sie sie dort, oder lassen Sie diesen Parameter weg, um eine eigene Umgebung der Engine zu erhalten.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Installs into {folder}: needs {need} while it works, {free} are free.</source>
        <translation>Installiert in {folder}: braucht während der Arbeit {need}, frei sind {free}.</translation>
    </message>
    <message>
        <location filename="../ui/road/dock.py"/>
        <source>Install…</source>
        <translation>Installieren…</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Interrupted after {epochs} of {all} epochs.</source>
        <translation>Nach {epochs} von {all} Epochen unterbrochen.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Into a temporary folder.</source>
        <translation>In einen temporären Ordner.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Into the folder {name}.</source>
        <translation>In den Ordner {name}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Into the object store: {place}.</source>
        <translation>In den Objektspeicher: {place}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Invert</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>IoU threshold</source>
        <translation>IoU-Schwellenwert</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>It changes what it is given.</source>
        <translation>Der Algorithmus verändert, was er erhält.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>It must cover at least {share} of the tile.</source>
        <translation>Sie muss mindestens {share} der Kachel bedecken.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>It reads these and changes none of them: {names}.</source>
        <translation>Der Algorithmus liest diese und verändert keine davon: {names}.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>It said nothing before that.</source>
        <translation>Davor wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <location filename="../ui/settings/jobs.py"/>
        <source>It was stopped.</source>
        <translation>Der Vorgang wurde angehalten.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>It writes {name}: {content}</source>
        <translation>Der Algorithmus schreibt {name}: {content}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>Its memory is not known before it is built.</source>
        <translation>Sein Speicherbedarf ist nicht bekannt, bevor es gebaut ist.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Its part {name} is there.</source>
        <translation>Ihr Teil {name} ist vorhanden.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>Its pixels are colours, no measurements.</source>
        <translation>Seine Pixel sind Farben, keine Messwerte.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>JPEG quality</source>
        <translation>JPEG-Qualität</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>JSON and YAML files (*.json *.yaml *.yml)</source>
        <translation>JSON- und YAML-Dateien (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Join tiles to mask</source>
        <translation>Kacheln mit Maske verbinden</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Joined tiles</source>
        <translation>Verbundene Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Keep the bands</source>
        <translation>Bänder behalten</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Keeps the tiles for which a QGIS expression of their fields and shapes is true, such as nodata_frac &lt; 0.1 AND b1_mean &gt; 200, and hands over the others where asked. The log counts both by label.</source>
        <translation>Behält die Kacheln, für die ein QGIS-Ausdruck ihrer Felder und Formen wahr ist, etwa nodata_frac &lt; 0.1 AND b1_mean &gt; 200, und gibt auf Wunsch die anderen aus. Das Protokoll zählt beide nach Label.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Keeps the tiles that a mask meets, holds or covers well enough, or the others, and writes the share of each tile that lies under the mask.</source>
        <translation>Behält die Kacheln, die eine Maske berührt, enthält oder gut genug bedeckt, oder die anderen, und schreibt den Anteil jeder Kachel, der unter der Maske liegt.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Keeps {kept} of {tiles}.</source>
        <translation>Behält {kept} von {tiles}.</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Kept on this machine</source>
        <translation>Auf diesem Rechner aufbewahrt</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Keras model (*.keras)</source>
        <translation>Keras-Modell (*.keras)</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Keys set the selected tile.</source>
        <translation>Tasten setzen die ausgewählte Kachel.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Keys set the {count} selected tiles.</source>
        <translation>Tasten setzen die {count} ausgewählten Kacheln.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <location filename="../ui/cloud_rule.py"/>
        <source>Kind of raster</source>
        <translation>Art des Rasters</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>LABEL</source>
        <translation>LABEL</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>LABELS</source>
        <translation>LABELS</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>LABELS have no class: {field} is null everywhere.</source>
        <translation>LABELS haben keine Klasse: {field} ist überall NULL.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>LABELS hold no class on the raster: every pixel is 0, nodata or negative.</source>
        <translation>LABELS enthalten auf dem Raster keine Klasse: Jedes Pixel ist 0, Nodata oder negativ.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>LABELS hold none of the classes asked for on the raster.</source>
        <translation>LABELS enthalten auf dem Raster keine der verlangten Klassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>LABEL_FIELD must be a field of {layer}, which has {fields}, got {field}</source>
        <translation>LABEL_FIELD muss ein Feld von {layer} sein, vorhanden sind {fields}; angegeben ist {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>LABEL_FIELD {field} is null everywhere: there is nothing to balance.</source>
        <translation>LABEL_FIELD {field} ist überall NULL: Es gibt nichts auszubalancieren.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>LAST: the class that comes later in the list; of one class the later feature. PRIORITY: the highest number in a field. VALUE: pixels of several classes, or of several objects, get one value.</source>
        <translation>LAST: die Klasse, die später in der Liste steht; bei derselben Klasse das spätere Objekt. PRIORITY: die höchste Zahl in einem Feld. VALUE: Pixel mehrerer Klassen oder mehrerer Objekte erhalten einen festen Wert.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>LEARNING_RATE</source>
        <translation>LEARNING_RATE</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>LOSS</source>
        <translation>LOSS</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Label covers less than</source>
        <translation>Label bedeckt weniger als</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Label field</source>
        <translation>Labelfeld</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Label of all other tiles</source>
        <translation>Label aller anderen Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Label of the other tiles</source>
        <translation>Label der anderen Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Label raster</source>
        <translation>Labelraster</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Label tiles</source>
        <translation>Kacheln labeln</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>Label {name}</source>
        <translation>Label {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Labelled tiles</source>
        <translation>Gelabelte Kacheln</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Labelled tiles from an image</source>
        <translation>Gelabelte Kacheln aus einem Bild</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../ui/review/values_panel.py"/>
        <location filename="../ui/road/steps.py"/>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Labels in</source>
        <translation>Labels in</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Labels of the rasters</source>
        <translation>Labels der Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Labels without a class</source>
        <translation>Labels ohne Klasse</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Labels {tiles} by {labels}: {classes}.</source>
        <translation>Labelt {tiles} nach {labels}: {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_chains.py"/>
        <source>Labels: {features}, {classes}.</source>
        <translation>Labels: {features}, {classes}.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Landsat 8 before the collections (BQA)</source>
        <translation>Landsat 8 vor den Collections (BQA)</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Landsat Collection 1 (BQA)</source>
        <translation>Landsat Collection 1 (BQA)</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Landsat Collection 2 (QA_PIXEL)</source>
        <translation>Landsat Collection 2 (QA_PIXEL)</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Largest share of cloud</source>
        <translation>Größter Wolkenanteil</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Largest share of nodata</source>
        <translation>Größter Nodata-Anteil</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Last and best, epoch {number}: {figures}</source>
        <translation>Letzte und beste, Epoche {number}: {figures}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Last date</source>
        <translation>Letztes Datum</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Last, epoch {number}: {figures}</source>
        <translation>Letzte, Epoche {number}: {figures}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Lay a grid of tiles over the image, or sample tiles from it.</source>
        <translation>Legen Sie ein Kachelgitter über das Bild, oder ziehen Sie eine Kachelstichprobe daraus.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Leaks</source>
        <translation>Lecks</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Learns all classes that the tiles' field labels names, and not the one of the field label.</source>
        <translation>Lernt alle Klassen, die das Feld labels der Kacheln nennt, und nicht die eine des Felds label.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Learns from {tiles} and chooses by {held}: {steps} steps per epoch, up to {epochs} epochs.</source>
        <translation>Lernt aus {tiles} und wählt nach {held}: {steps} Schritte je Epoche, bis zu {epochs} Epochen.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Learns from {tiles}, with none to choose by: {steps} steps per epoch, up to {epochs} epochs.</source>
        <translation>Lernt aus {tiles}, ohne welche zur Auswahl: {steps} Schritte je Epoche, bis zu {epochs} Epochen.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Least distance between the centres of any two tiles; when unset tiles may overlap as chance has it.</source>
        <translation>Kleinste Distanz zwischen den Mitten je zweier Kacheln; wenn nicht gesetzt, können Kacheln zufällig überlappen.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Least share of an object</source>
        <translation>Kleinster Anteil eines Objekts</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Least share of the class</source>
        <translation>Kleinster Anteil der Klasse</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Leaves out tiles with more cloud than allowed, as points or polygons drawn on them or a quality raster tell, and tiles with more nodata than allowed; writes both shares into the tiles.</source>
        <translation>Lässt Kacheln mit mehr Wolke als erlaubt weg, wie darauf gezeichnete Punkte oder Polygone oder ein Qualitätsraster sie angeben, und Kacheln mit mehr Nodata als erlaubt; schreibt beide Anteile in die Kacheln.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Lets heights go on straight beyond the raster's edge, and puts a pixel's own height in place of a neighbour that is nodata, so that these pixels have values too.</source>
        <translation>Setzt Höhen jenseits des Rasterrands geradlinig fort und nimmt anstelle eines Nachbarn, der Nodata ist, die eigene Höhe des Pixels, sodass auch diese Pixel Werte haben.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Lets the machines of a Dask cluster do the work: the address of its scheduler, such as tcp://host:8786, or its scheduler file. All machines must see the same files under the same names. The result is the same as without. Empty: this machine.</source>
        <translation>Lässt die Rechner eines Dask-Clusters die Arbeit tun: die Adresse seines Schedulers, etwa tcp://host:8786, oder seine Scheduler-Datei. Alle Rechner müssen dieselben Dateien unter denselben Namen sehen. Das Ergebnis ist dasselbe wie ohne. Leer: dieser Rechner.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Light's altitude (degrees)</source>
        <translation>Höhe des Lichts (Grad)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Light's azimuth (degrees)</source>
        <translation>Azimut des Lichts (Grad)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Lists the scenes of a folder, of a STAC catalogue or search, or of a tile index: where each lies, its rasters, its date and how cloudy it is. Nothing is copied; the layer is what Create scene tiles works on.</source>
        <translation>Listet die Szenen eines Ordners, eines STAC-Katalogs oder einer STAC-Suche oder eines Kachelindex auf: wo jede liegt, ihre Raster, ihr Datum und wie bewölkt sie ist. Nichts wird kopiert; mit dem Layer arbeitet Szenenkacheln erzeugen.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Lists the scenes of {layer}: {scenes}.</source>
        <translation>Listet die Szenen von {layer} auf: {scenes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Lists the scenes of {place}.</source>
        <translation>Listet die Szenen von {place} auf.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Log scale</source>
        <translation>Log-Skala</translation>
    </message>
    <message>
        <location filename="../ui/cloud_sample.py"/>
        <source>Look at the cloud raster</source>
        <translation>Wolkenraster ansehen</translation>
    </message>
    <message>
        <location filename="../ui/cloud_tiles.py"/>
        <source>Look at the tiles</source>
        <translation>Kacheln ansehen</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Looking at the Python</source>
        <translation>Python wird untersucht</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Looking at the engine's environment</source>
        <translation>Umgebung der Engine wird untersucht</translation>
    </message>
    <message>
        <location filename="../ui/road/standing.py"/>
        <source>Looking at the project</source>
        <translation>Projekt wird untersucht</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>Looking at the raster…</source>
        <translation>Raster wird untersucht…</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Looking for doubtful tiles in {layer}</source>
        <translation>Zweifelhafte Kacheln in {layer} werden gesucht</translation>
    </message>
    <message>
        <location filename="../ui/road/standing.py"/>
        <source>Looking for the engine's environment</source>
        <translation>Umgebung der Engine wird gesucht</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <location filename="../ui/settings/page.py"/>
        <source>Looking…</source>
        <translation>Wird untersucht…</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Looks at {python}, at QGIS and at this machine, and changes nothing.</source>
        <translation>Untersucht {python}, QGIS und diesen Rechner und ändert nichts.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Looks at {tiles} and keeps as many of each class as the rarest has.</source>
        <translation>Sieht {tiles} durch und behält von jeder Klasse so viele, wie die seltenste hat.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Looks at {tiles} and keeps at most {ratio:g} times the rarest class.</source>
        <translation>Sieht {tiles} durch und behält höchstens das {ratio:g}-Fache der seltensten Klasse.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and keeps those for which {expression} is true.</source>
        <translation>Sieht {tiles} durch und behält die, für die {expression} wahr ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and keeps those that match.</source>
        <translation>Sieht {tiles} durch und behält die passenden.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and leaves out those of which more than {share} is cloud.</source>
        <translation>Sieht {tiles} durch und lässt die weg, bei denen mehr als {share} Wolke ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and leaves out those that match.</source>
        <translation>Sieht {tiles} durch und lässt die passenden weg.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and leaves out those with any cloud.</source>
        <translation>Sieht {tiles} durch und lässt die mit irgendwelchen Wolken weg.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Looks at {tiles} and repeats those of rare classes until all have as many.</source>
        <translation>Sieht {tiles} durch und wiederholt die seltener Klassen, bis alle gleich viele haben.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles}, keeps all and marks those that match.</source>
        <translation>Sieht {tiles} durch, behält alle und kennzeichnet die passenden.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Looks at {width} × {height} pixels and draws polygons of {classes}.</source>
        <translation>Sieht {width} × {height} Pixel durch und zeichnet Polygone: {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Looks for images and labels in {folder} and writes what can be used as {format}.</source>
        <translation>Sucht Bilder und Labels in {folder} und schreibt, was verwendbar ist, als {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Looks through a dataset, or a tile layer and the rasters beneath it, and writes one page about it: classes and splits, samples of each, the values of the bands, where the tiles are, nodata and clouds, tiles that are alike, ground that is in two splits, and what to look at before training, in plain words.</source>
        <translation>Sieht einen Datensatz oder einen Kachellayer und die Raster darunter durch und schreibt eine Seite darüber: Klassen und Teilmengen, Beispiele von jeder, die Werte der Bänder, wo die Kacheln liegen, Nodata und Wolken, gleiche Kacheln, Fläche in zwei Teilmengen und was vor dem Training zu beachten ist, in einfachen Worten.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Looks through {dataset}.</source>
        <translation>Sieht {dataset} durch.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Looks through {tiles} and the pixels beneath them.</source>
        <translation>Sieht {tiles} und die Pixel darunter durch.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Looks through {tiles}, without pixels.</source>
        <translation>Sieht {tiles} durch, ohne Pixel.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <location filename="../ui/training/chart.py"/>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Loss: class weights</source>
        <translation>Verlust: Klassengewichte</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Loss: gamma of FOCAL</source>
        <translation>Verlust: Gamma von FOCAL</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Lower percentile</source>
        <translation>Unteres Perzentil</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <location filename="../ui/training/chart.py"/>
        <location filename="../ui/training/words.py"/>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>MAP: units of the raster's coordinate system, which may be degrees. METRES: metres on the ground.</source>
        <translation>MAP: Einheiten des Koordinatensystems des Rasters, die Grad sein können. METRES: Meter am Boden.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>MASK</source>
        <translation>MASK</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>MATCHING keeps the tiles that match, OTHERS the rest, ALL every tile.</source>
        <translation>MATCHING behält die passenden Kacheln, OTHERS die übrigen, ALL jede Kachel.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>MAX_CLOUD</source>
        <translation>MAX_CLOUD</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>MAX_NODATA</source>
        <translation>MAX_NODATA</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>MAX_NODATA needs RASTER, the image whose nodata is counted.</source>
        <translation>MAX_NODATA braucht RASTER, das Bild, dessen Nodata gezählt wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>MEAN_STD: (value - mean) / standard deviation. MEDIAN_STD: the same about the median. MIN_MAX: the least value becomes 0 and the greatest 1. PERCENT: the lower and the upper percentile do. IMAGE: one mean and one standard deviation over all bands, as TensorFlow's per-image standardisation. SCALE_OFFSET: value × scale + offset, which makes reflectance of digital numbers.</source>
        <translation>MEAN_STD: (Wert - Mittelwert) / Standardabweichung. MEDIAN_STD: dasselbe um den Median. MIN_MAX: Der kleinste Wert wird 0 und der größte 1. PERCENT: das untere und das obere Perzentil werden es. IMAGE: ein Mittelwert und eine Standardabweichung über alle Bänder, wie die Standardisierung je Bild von TensorFlow. SCALE_OFFSET: Wert × Faktor + Offset, was aus Digitalwerten Reflektanz macht.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>METHOD</source>
        <translation>METHOD</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>MIN_AREA</source>
        <translation>MIN_AREA</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>MIN_COVERAGE</source>
        <translation>MIN_COVERAGE</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>MIXED computes in 16 bits, which newer GPUs do faster; AUTO does so on those. The model is the same.</source>
        <translation>MIXED rechnet in 16 Bit, was neuere GPUs schneller können; AUTO tut es auf diesen. Das Modell ist dasselbe.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Make a raster of it first with "Render layer" (tilewright:renderlayer).</source>
        <translation>Machen Sie zuerst mit „Layer rendern“ (tilewright:renderlayer) ein Raster daraus.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>Make it 100</source>
        <translation>Auf 100 bringen</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Make it anew even if it is complete</source>
        <translation>Neu erstellen, auch wenn sie vollständig ist</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Make one with the algorithm Catalog scenes.</source>
        <translation>Erzeugen Sie einen mit dem Algorithmus Szenen katalogisieren.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Make the layer of scenes anew with the algorithm Catalog scenes.</source>
        <translation>Erzeugen Sie den Layer der Szenen neu mit dem Algorithmus Szenen katalogisieren.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>Make the rule by ticking the values or bits that are cloud</source>
        <translation>Regel durch Ankreuzen der Werte oder Bits bilden, die Wolke sind</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Makes a raster file of a map layer, for layers that the engine cannot read itself. Where the layer's server gives values, as WCS does, they are kept; of WMS and XYZ layers, which are only pictures, the colours are written in 8 bits as QGIS renders them. Mind the terms of the server.</source>
        <translation>Macht aus einem Kartenlayer eine Rasterdatei, für Layer, die die Engine nicht selbst lesen kann. Wo der Server des Layers Werte liefert, wie bei WCS, bleiben sie erhalten; von WMS- und XYZ-Layern, die nur Bilder sind, werden die Farben in 8 Bit geschrieben, wie QGIS sie rendert. Beachten Sie die Nutzungsbedingungen des Servers.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Makes a raster of 1 where there is cloud and 0 where it is clear, from the quality band of a satellite, a cloud probability, or the look of a plain image. What was not seen is 255, its nodata value.</source>
        <translation>Macht aus dem Qualitätsband eines Satelliten, einer Wolkenwahrscheinlichkeit oder dem Aussehen eines einfachen Bilds ein Raster mit 1, wo Wolke ist, und 0, wo es wolkenfrei ist. Was nicht gesehen wurde, ist 255, sein Nodata-Wert.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Makes one dataset of several that have the same task, format, bands and tile size. Classes are joined by their names: those of the first keep their ids, new ones get the next. Tiles keep their splits, and ground that comes to lie in two of them is counted.</source>
        <translation>Macht aus mehreren Datensätzen, die dieselbe Aufgabe, dasselbe Format, dieselben Bänder und Kachelgröße haben, einen. Klassen werden nach ihren Namen verbunden: Die des ersten behalten ihre IDs, neue erhalten die nächsten. Kacheln behalten ihre Teilmengen, und Fläche, die dadurch in zweien liegt, wird gezählt.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Makes one raster of many on one grid: parts of a scene side by side, bands from files of their own, dates one after the other. Inputs in other coordinate systems or resolutions are warped. Bands keep their names, which begin with their date where there are several.</source>
        <translation>Macht aus vielen Rastern eines auf einem Gitter: Teile einer Szene nebeneinander, Bänder aus eigenen Dateien, Zeitpunkte nacheinander. Eingaben in anderen Koordinatensystemen oder Auflösungen werden umprojiziert. Bänder behalten ihre Namen, die mit ihrem Datum beginnen, wo es mehrere gibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Makes slope, aspect, hillshade and curvatures of a raster of heights, one band each. Heights are in the map units of their coordinate system, or in metres where that is in degrees, which are measured on the ellipsoid row by row. A pixel needs heights on all eight sides.</source>
        <translation>Berechnet Neigung, Exposition, Schummerung und Krümmungen eines Höhenrasters, je ein Band. Höhen sind in den Karteneinheiten ihres Koordinatensystems oder, wo dieses in Grad ist, in Metern, die Zeile für Zeile auf dem Ellipsoid gemessen werden. Ein Pixel braucht Höhen an allen acht Seiten.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Makes the classes have about as many tiles as each other, by leaving out tiles of the common ones or by repeating tiles of the rare ones: in all, within each split, or in one split alone. A field of numbers, such as a statistic, can stand in for classes, cut into bins.</source>
        <translation>Gibt den Klassen etwa gleich viele Kacheln, indem Kacheln der häufigen weggelassen oder Kacheln der seltenen wiederholt werden: insgesamt, in jeder Teilmenge oder nur in einer. Ein Zahlenfeld, etwa eine Statistik, kann, in Wertebereiche geteilt, an die Stelle von Klassen treten.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Makes {after} of {before}: {changes}.</source>
        <translation>Macht {after} aus {before}: {changes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Makes {tiles} of {counts}.</source>
        <translation>Erzeugt {tiles} aus {counts}.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Making {folder} from {path} (Python {version}).</source>
        <translation>{folder} wird aus {path} erstellt (Python {version}).</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/dataset_results.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Map layer</source>
        <translation>Kartenlayer</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Map of classes</source>
        <translation>Klassenkarte</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Margin (pixels)</source>
        <translation>Rand (Pixel)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Margin around objects (pixels)</source>
        <translation>Rand um Objekte (Pixel)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Mask to measure in</source>
        <translation>Maske, in der gemessen wird</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Mask: where tiles are wanted</source>
        <translation>Maske: wo Kacheln gewünscht sind</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Masks take every touched pixel</source>
        <translation>Masken nehmen jedes berührte Pixel</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Matched polygons</source>
        <translation>Zugeordnete Polygone</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Maximum cloud (share)</source>
        <translation>Größte Bewölkung (Anteil)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Maximum cloud cover (%)</source>
        <translation>Höchste Wolkenbedeckung (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Maximum nodata (share)</source>
        <translation>Größtes Nodata (Anteil)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Mean IoU</source>
        <translation>Mittlere IoU</translation>
    </message>
    <message>
        <location filename="../ui/cloud_list.py"/>
        <source>Meaning in known rasters</source>
        <translation>Bedeutung in bekannten Rastern</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Measure a random forest beside it</source>
        <translation>Random Forest daneben messen</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Measured tiles</source>
        <translation>Gemessene Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Measures a model where the truth is known: on a split of a dataset, or on rasters with labels, every pixel counted once. Gives the confusion matrix, the figures of every class, curves and calibration, as a report to read and as JSON.</source>
        <translation>Misst ein Modell, wo die Wahrheit bekannt ist: auf einer Teilmenge eines Datensatzes oder auf Rastern mit Labels, jedes Pixel einmal gezählt. Ergibt die Konfusionsmatrix, die Kennzahlen jeder Klasse, Kurven und Kalibrierung, als Bericht zum Lesen und als JSON.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Measures each band and scales it with {method}.</source>
        <translation>Misst jedes Band und skaliert es mit {method}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Measures how far each pixel is from the outlines of {features}.</source>
        <translation>Misst, wie weit jedes Pixel von den Umrissen entfernt ist: {features}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Measures the pixels of each tile, band by band, and writes the statistics into the tiles: to filter, balance or inspect them by. A tile's pixels are those of its window in the raster, as in its exported image; nodata is left out.</source>
        <translation>Misst die Pixel jeder Kachel Band für Band und schreibt die Statistik in die Kacheln: um danach zu filtern, auszubalancieren oder zu untersuchen. Die Pixel einer Kachel sind die ihres Fensters im Raster, wie in ihrem exportierten Bild; Nodata wird weggelassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Measures {model} on {tiles} of the split {split}.</source>
        <translation>Misst {model} auf {tiles} der Teilmenge {split}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Measures {model} on {tiles}, which have no splits.</source>
        <translation>Misst {model} auf {tiles}, die keine Teilmengen haben.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Measures {model} on {width} × {height} pixels where they are labelled.</source>
        <translation>Misst {model} auf {width} × {height} Pixeln, wo sie gelabelt sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Measures {tiles}: 1 new field.</source>
        <translation>Misst {tiles}: 1 neues Feld.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Measures {tiles}: {fields} new fields.</source>
        <translation>Misst {tiles}: {fields} neue Felder.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Measuring overlaps</source>
        <translation>Überlappungen werden gemessen</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Merge datasets</source>
        <translation>Datensätze zusammenführen</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <location filename="../algorithms/shares.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Minimum area</source>
        <translation>Mindestfläche</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Minimum coverage (share)</source>
        <translation>Mindestbedeckung (Anteil)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Minimum distance (map units)</source>
        <translation>Mindestabstand (Karteneinheiten)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Missed polygons</source>
        <translation>Übersehene Polygone</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <location filename="../ui/model_card.py"/>
        <location filename="../ui/road/steps.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Model to go on from</source>
        <translation>Modell, mit dem weitergemacht wird</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../ui/road/rows.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Models and maps</source>
        <translation>Modelle und Karten</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Models chosen before</source>
        <translation>Früher gewählte Modelle</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>More classes that look alike: {count}</source>
        <translation>Weitere ähnlich aussehende Klassen: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>More label layers</source>
        <translation>Weitere Label-Layer</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>More than {count} different values: is this a field of classes?</source>
        <translation>Mehr als {count} verschiedene Werte: Ist das ein Klassenfeld?</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>More than {count} features are selected: their classes are not counted.</source>
        <translation>Mehr als {count} Objekte sind ausgewählt: Ihre Klassen werden nicht gezählt.</translation>
    </message>
    <message>
        <location filename="../ui/ordered_list.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../ui/ordered_list.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>NEWEST: the scene with the latest date gives the tiles. CLEAREST: the one with the least cloud cover. FIRST: the one that comes first in the layer. A tile of another scene that shares any ground with them is left out. KEEP makes the tiles of all scenes, as for several dates of the same ground.</source>
        <translation>NEWEST: Die Szene mit dem jüngsten Datum liefert die Kacheln. CLEAREST: die mit der geringsten Wolkenbedeckung. FIRST: die, die im Layer zuerst kommt. Eine Kachel einer anderen Szene, die sich irgendeine Fläche mit ihnen teilt, wird weggelassen. KEEP erzeugt die Kacheln aller Szenen, etwa für mehrere Zeitpunkte desselben Gebiets.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>NOISE: strength (standard deviations)</source>
        <translation>NOISE: Stärke (Standardabweichungen)</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Name for tiles that get no class, such as non_urban; when unset these tiles are dropped.</source>
        <translation>Name für Kacheln, die keine Klasse erhalten, etwa non_urban; wenn nicht gesetzt, werden diese Kacheln weggelassen.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Name for tiles without a label, such as non_urban. When unset, they are left out.</source>
        <translation>Name für Kacheln ohne Label, etwa non_urban. Wenn nicht gesetzt, werden sie weggelassen.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Name of the class when there is no class field, such as urban.</source>
        <translation>Name der Klasse, wenn es kein Klassenfeld gibt, etwa urban.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Name of the class where there is no class field.</source>
        <translation>Name der Klasse, wo es kein Klassenfeld gibt.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Name of the new class</source>
        <translation>Name der neuen Klasse</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>Name one of them: {name}</source>
        <translation>Nennen Sie eines davon: {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Name or id of the class that parts objects which touch. Objects grow into it, each pixel goes to the nearest, and they stay polygons of their own.</source>
        <translation>Name oder ID der Klasse, die sich berührende Objekte trennt. Objekte wachsen in sie hinein, jedes Pixel fällt an das nächste, und sie bleiben eigene Polygone.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Names or ids of the classes to make polygons of, separated by commas. All but 0 when empty.</source>
        <translation>Namen oder IDs der Klassen, aus denen Polygone werden, durch Kommas getrennt. Alle außer 0, wenn leer.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Near duplicates</source>
        <translation>Beinahe-Duplikate</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Near infrared, red and green</source>
        <translation>Nahes Infrarot, Rot und Grün</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: architecture file</source>
        <translation>Netz: Architekturdatei</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: batch normalisation</source>
        <translation>Netz: Batch-Normalisierung</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: dates (number)</source>
        <translation>Netz: Zeitpunkte (Anzahl)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: depth (levels)</source>
        <translation>Netz: Tiefe (Ebenen)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: dropout (share)</source>
        <translation>Netz: Dropout (Anteil)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: encoder</source>
        <translation>Netz: Encoder</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: fusion of the dates</source>
        <translation>Netz: Fusion der Zeitpunkte</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: keep the encoder's weights</source>
        <translation>Netz: Gewichte des Encoders beibehalten</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: padding</source>
        <translation>Netz: Padding</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: weights of the encoder</source>
        <translation>Netz: Gewichte des Encoders</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: width (channels)</source>
        <translation>Netz: Breite (Kanäle)</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Network: {name}.</source>
        <translation>Netz: {name}.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>New class</source>
        <translation>Neue Klasse</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>New classes: {names}.</source>
        <translation>Neue Klassen: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>New fields take the place of the tiles' own: {names}.</source>
        <translation>Neue Felder treten an die Stelle der eigenen der Kacheln: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <location filename="../ui/road/steps.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>No doubtful tile was found.</source>
        <translation>Es wurde keine zweifelhafte Kachel gefunden.</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>No label</source>
        <translation>Kein Label</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>No pictures</source>
        <translation>Keine Bilder</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>No sidecar ({name}): give bands, classes and scaling below.</source>
        <translation>Keine Begleitdatei ({name}): Geben Sie unten Bänder, Klassen und Skalierung an.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>No sidecar. An ONNX model of the plugin Deepness says itself what it takes when it is run; for others give bands, classes and scaling below.</source>
        <translation>Keine Begleitdatei. Ein ONNX-Modell des Plugins Deepness sagt bei der Ausführung selbst, was es erwartet; geben Sie bei anderen unten Bänder, Klassen und Skalierung an.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>No splits.</source>
        <translation>Keine Teilmengen.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>No tile can have its centre on LABELS: do they, and the mask if there is one, lie on the raster?</source>
        <translation>Keine Kachel kann ihre Mitte auf LABELS haben: Liegen diese und gegebenenfalls die Maske auf dem Raster?</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>No tile fits: there is no place on the raster that meets everything asked for.</source>
        <translation>Keine Kachel passt hinein: Es gibt keinen Ort auf dem Raster, der alles Verlangte erfüllt.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>No tile is left: do the layers lie on the same ground?</source>
        <translation>Keine Kachel ist übrig: Liegen die Layer auf demselben Gebiet?</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>No tile is left: no scene has a whole tile that meets everything asked for.</source>
        <translation>Keine Kachel ist übrig: Keine Szene hat eine ganze Kachel, die alles Verlangte erfüllt.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>No training yet</source>
        <translation>Noch kein Training</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Nodata share is above</source>
        <translation>Nodata-Anteil liegt über</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Nodata value</source>
        <translation>Nodata-Wert</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>None chosen</source>
        <translation>Keines gewählt</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>None chosen.</source>
        <translation>Keines gewählt.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>None chosen: {names} is used.</source>
        <translation>Keines gewählt: {names} wird verwendet.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>None yet</source>
        <translation>Noch keines</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>None: this machine</source>
        <translation>Keiner: dieser Rechner</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Normalize raster</source>
        <translation>Raster normalisieren</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Normalized raster</source>
        <translation>Normalisiertes Raster</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Not cloudy</source>
        <translation>Nicht bewölkt</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <location filename="../ui/review/legend.py"/>
        <location filename="../ui/tile_size.py"/>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Not split yet</source>
        <translation>Noch nicht aufgeteilt</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>Nothing is learned from datasets of this task.</source>
        <translation>Aus Datensätzen dieser Aufgabe wird nichts gelernt.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Number of bands</source>
        <translation>Anzahl der Bänder</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Number of scenes</source>
        <translation>Anzahl der Szenen</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Number of the band that holds the classes, counted from 1; the first when unset.</source>
        <translation>Nummer des Bands mit den Klassen, ab 1 gezählt; das erste, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Number of the band that holds the heights, counted from 1; the first when unset.</source>
        <translation>Nummer des Bands mit den Höhen, ab 1 gezählt; das erste, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/dataset_results.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Number of tiles</source>
        <translation>Anzahl der Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Numbers for the constants of formulas: L=0.25, C1=6. The catalogue's own when not given; L is 0.5 in SAVI and its kin, as their papers have it, and 1 in others.</source>
        <translation>Zahlen für die Konstanten der Formeln: L=0.25, C1=6. Die des Katalogs, wenn nicht angegeben; L ist 0.5 in SAVI und Verwandten, wie deren Veröffentlichungen es haben, und 1 in anderen.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Numbers in bits</source>
        <translation>Zahlen in Bits</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>ORTHOGONALIZE</source>
        <translation>ORTHOGONALIZE</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>OTHER_LABEL</source>
        <translation>OTHER_LABEL</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>OUTPUT must be a file of this machine, since QGIS itself writes it, got {place}</source>
        <translation>OUTPUT muss eine Datei dieses Rechners sein, da QGIS selbst sie schreibt, ist aber {place}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>OUTPUT must be a file that ends in .tif, got {path}</source>
        <translation>OUTPUT muss eine Datei sein, die auf .tif endet, ist aber {path}</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>OVERLAP</source>
        <translation>OVERLAP</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>OVERLAP must be less than the tile size ({size} px), got {overlap}</source>
        <translation>OVERLAP muss kleiner sein als die Kachelgröße ({size} px), ist aber {overlap}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Objects below that share</source>
        <translation>Objekte unter diesem Anteil</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Objects cut by the tile's edge of which less than this share of the area lies in the tile, 0 to 1.</source>
        <translation>Vom Kachelrand abgeschnittene Objekte, deren Fläche zu weniger als diesem Anteil in der Kachel liegt, 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Of each class: {classes}.</source>
        <translation>Von jeder Klasse: {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Of rasters: BACKGROUND counts them as the background. IGNORE leaves them out, which is right where the labels are examples of their classes and not all of them.</source>
        <translation>Bei Rastern: BACKGROUND zählt sie als Hintergrund. IGNORE lässt sie weg, was richtig ist, wo die Labels Beispiele ihrer Klassen sind und nicht alle davon.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Of the tiles in which no label lies: 1 keeps all, 0 none, 0.1 every tenth, chosen by chance.</source>
        <translation>Von den Kacheln, in denen kein Label liegt: 1 behält alle, 0 keine, 0.1 jede zehnte, zufällig gewählt.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>On Debian and Ubuntu: apt install python3-venv. Elsewhere choose another base Python.</source>
        <translation>Unter Debian und Ubuntu: apt install python3-venv. Wählen Sie sonst ein anderes Basis-Python.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>On the command line</source>
        <translation>Auf der Kommandozeile</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>On the same grid; each polygon gets the mean of its pixels.</source>
        <translation>Auf demselben Gitter; jedes Polygon erhält den Mittelwert seiner Pixel.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>One around each of {points}, where it fits.</source>
        <translation>Eine um jeden Punkt, wo sie hineinpasst: {points}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>One for each input, separated by commas, where they differ: CUBIC,CUBIC,NEAREST.</source>
        <translation>Eines je Eingabe, durch Kommas getrennt, wo sie sich unterscheiden: CUBIC,CUBIC,NEAREST.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>One of</source>
        <translation>Eines von</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>One of the layers has no CRS; that of the other one is taken.</source>
        <translation>Einer der Layer hat kein KBS; das des anderen wird verwendet.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>One or several rasters. Their bands are stacked; all are aligned to the first by reprojection, and ground that one of them does not cover counts as nodata.</source>
        <translation>Ein oder mehrere Raster. Ihre Bänder werden gestapelt; alle werden durch Umprojizieren am ersten ausgerichtet, und Gebiet, das eines davon nicht bedeckt, zählt als Nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>One or several rasters. Their bands are stacked; all are aligned to the first by reprojection.</source>
        <translation>Ein oder mehrere Raster. Ihre Bänder werden gestapelt; alle werden durch Umprojizieren am ersten ausgerichtet.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>One or several rasters. Their bands are stacked; all are aligned to the first, or to the tiles. Nothing where each tile is cut from its own scene.</source>
        <translation>Ein oder mehrere Raster. Ihre Bänder werden gestapelt; alle werden am ersten oder an den Kacheln ausgerichtet. Leer, wo jede Kachel aus ihrer eigenen Szene geschnitten wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>One raster, or several as one file for each band; others are aligned to the first, and ground that one of them does not cover counts as nodata.</source>
        <translation>Ein Raster oder mehrere mit einer Datei je Band; die anderen werden am ersten ausgerichtet, und Gebiet, das eines davon nicht bedeckt, zählt als Nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Only inside of the tiles</source>
        <translation>Nur innerhalb der Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Only pixels whose centres lie in these polygons are measured, in any coordinate system.</source>
        <translation>Nur Pixel, deren Mitten in diesen Polygonen liegen, werden gemessen, in einem beliebigen Koordinatensystem.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Only pixels whose centres lie in these polygons are measured; all pixels are scaled.</source>
        <translation>Nur Pixel, deren Mitten in diesen Polygonen liegen, werden gemessen; skaliert werden alle Pixel.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes of this day, month or year and earlier ones.</source>
        <translation>Nur Szenen von diesem Tag, Monat oder Jahr und frühere.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes of this day, month or year and later ones: 2023-05-01, 2023-05 or 2023.</source>
        <translation>Nur Szenen von diesem Tag, Monat oder Jahr und spätere: 2023-05-01, 2023-05 oder 2023.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes that share ground with it.</source>
        <translation>Nur Szenen, die sich Fläche damit teilen.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes with at most so much cloud, as the catalogue tells it in percent of the scene.</source>
        <translation>Nur Szenen mit höchstens so viel Wolken, wie der Katalog es in Prozent der Szene angibt.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Only the first {seen} features were counted.</source>
        <translation>Nur die ersten {seen} Objekte wurden gezählt.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Only the first {seen} of {there} features were counted.</source>
        <translation>Nur die ersten {seen} von {there} Objekten wurden gezählt.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Only the tiles of this split are measured, such as train. All tiles when empty.</source>
        <translation>Nur die Kacheln dieser Teilmenge werden gemessen, etwa train. Alle Kacheln, wenn leer.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Only tiles that share ground with a feature of this layer are kept. All tiles when unset.</source>
        <translation>Nur Kacheln, die sich Fläche mit einem Objekt dieses Layers teilen, werden behalten. Alle Kacheln, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Only tiles that share ground with these polygons are made.</source>
        <translation>Nur Kacheln, die sich Fläche mit diesen Polygonen teilen, werden erzeugt.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Only what lies beside them</source>
        <translation>Nur was neben ihnen liegt</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Open a training</source>
        <translation>Training öffnen</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Open this panel when a training starts</source>
        <translation>Dieses Bedienfeld öffnen, wenn ein Training beginnt</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>Optional.</source>
        <translation>Optional.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Other tiles become {label}.</source>
        <translation>Andere Kacheln werden zu {label}.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Other training…</source>
        <translation>Anderes Training…</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Otherwise a mask pixel belongs to a polygon when its centre does.</source>
        <translation>Sonst gehört ein Maskenpixel zu einem Polygon, wenn seine Mitte darin liegt.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Otherwise a pixel belongs to a label when its centre does.</source>
        <translation>Sonst gehört ein Pixel zu einem Label, wenn seine Mitte darin liegt.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Overlap (pixels)</source>
        <translation>Überlappung (Pixel)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Overlap value</source>
        <translation>Überlappungswert</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>PIXELS: steps from pixel to pixel, the same in both directions. MAP: units of the raster's coordinate system, whose pixels may be longer one way; they are degrees where it is in degrees.</source>
        <translation>PIXELS: Schritte von Pixel zu Pixel, in beiden Richtungen gleich. MAP: Einheiten des Koordinatensystems des Rasters, dessen Pixel in einer Richtung länger sein können; es sind Grad, wo es in Grad ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>PIXEL_SIZE must be given: {layer} has no pixel size of its own</source>
        <translation>PIXEL_SIZE muss angegeben werden: {layer} hat keine eigene Pixelgröße</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>PIXEL_SIZE must be more than 0, got {size:g}</source>
        <translation>PIXEL_SIZE muss größer als 0 sein, ist aber {size:g}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>POINTS must be a layer of points, but {layer} has none.</source>
        <translation>POINTS muss ein Punktlayer sein, aber {layer} hat keine Punkte.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>POLYGON_CLASSES</source>
        <translation>POLYGON_CLASSES</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>PYTHON uses an interpreter as it is: BASE, WHEELS, ONNX, CLUSTER and REINSTALL do not go with it.</source>
        <translation>PYTHON benutzt einen Interpreter, wie er ist: BASE, WHEELS, ONNX, CLUSTER und REINSTALL passen nicht dazu.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Patches of fewer pixels, of any class, become part of their largest neighbour before all else.</source>
        <translation>Flächen mit weniger Pixeln, gleich welcher Klasse, werden vor allem anderen Teil ihres größten Nachbarn.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Patches of fewer pixels, of any class, become part of their largest neighbour: before areas are measured, and after objects have grown into their border.</source>
        <translation>Flächen mit weniger Pixeln, gleich welcher Klasse, werden Teil ihres größten Nachbarn: bevor Flächeninhalte gemessen werden und nachdem Objekte in ihren Rand gewachsen sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Patience (epochs)</source>
        <translation>Geduld (Epochen)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Percentiles of each band: 5,95 become the fields b1_p5 and b1_p95; between two values in proportion.</source>
        <translation>Perzentile jedes Bands: 5,95 werden zu den Feldern b1_p5 und b1_p95; zwischen zwei Werten anteilig.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Pixel height (map units)</source>
        <translation>Pixelhöhe (Karteneinheiten)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Pixel size (map units)</source>
        <translation>Pixelgröße (Karteneinheiten)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Pixels around the tiles that are kept as well, as far as the raster reaches.</source>
        <translation>Pixel um die Kacheln herum, die ebenfalls behalten werden, soweit das Raster reicht.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Pixels from where a tile begins to where the next one does, to the right and down, instead of an overlap: the overlap is the tile size less the stride, and a stride that is larger leaves gaps.</source>
        <translation>Pixel vom Beginn einer Kachel bis zum Beginn der nächsten, nach rechts und nach unten, anstelle einer Überlappung: Die Überlappung ist die Kachelgröße minus die Schrittweite, und eine größere Schrittweite lässt Lücken.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Pixels of that raster this close to a cloud count as cloud too, as their thin edges are often missed.</source>
        <translation>Pixel dieses Rasters, die einer Wolke so nahe sind, zählen auch als Wolke, da ihre dünnen Ränder oft übersehen werden.</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>Pixels of {numbers} {unit}</source>
        <translation>Pixel von {numbers} {unit}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Pixels outside of the labels get the raster's nodata, or 0 where it has none.</source>
        <translation>Pixel außerhalb der Labels erhalten das Nodata des Rasters oder 0, wo es keines hat.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Pixels that a tile shares with the next one of its scene, less than the tile size.</source>
        <translation>Pixel, die eine Kachel mit der nächsten ihrer Szene gemeinsam hat, weniger als die Kachelgröße.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Pixels that a tile shares with the next one, less than the tile's size. 0 puts tiles side by side.</source>
        <translation>Pixel, die eine Kachel mit der nächsten gemeinsam hat, weniger als die Kachelgröße. 0 legt Kacheln nebeneinander.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Pixels that neighbouring tiles share. A quarter of the tile when unset.</source>
        <translation>Pixel, die benachbarte Kacheln gemeinsam haben. Ein Viertel der Kachel, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Pixels that neighbouring tiles share. It must be less than the tile size.</source>
        <translation>Pixel, die benachbarte Kacheln gemeinsam haben. Muss kleiner sein als die Kachelgröße.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Pixels whose centre lies in no tile, nor in its margin, become nodata; 0 where the raster has none.</source>
        <translation>Pixel, deren Mitte in keiner Kachel und auch nicht in ihrem Rand liegt, werden Nodata; 0, wo das Raster keines hat.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Pixels without a label</source>
        <translation>Pixel ohne Label</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Plain image, by its brightness</source>
        <translation>Einfaches Bild, nach seiner Helligkeit</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Points, one in each cloudy tile, or polygons around clouds and shadows, in any coordinate system.</source>
        <translation>Punkte, einer in jeder bewölkten Kachel, oder Polygone um Wolken und Schatten, in einem beliebigen Koordinatensystem.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Polygonize raster</source>
        <translation>Raster polygonisieren</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Polygons of both layers that cover less are left out: square metres on the ellipsoid where the true polygons' coordinate system is in degrees, else square map units of it.</source>
        <translation>Polygone beider Layer, die weniger bedecken, werden weggelassen: Quadratmeter auf dem Ellipsoid, wo das Koordinatensystem der wahren Polygone in Grad ist, sonst dessen Quadrat-Karteneinheiten.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Polygons of the classes, in any coordinate system. Points and lines label the tiles that they meet and count as a share of 0.</source>
        <translation>Polygone der Klassen, in einem beliebigen Koordinatensystem. Punkte und Linien labeln die Kacheln, die sie berühren, und zählen als Anteil 0.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Polygons of what the image shows; points and lines label the tiles that they touch.</source>
        <translation>Polygone dessen, was das Bild zeigt; Punkte und Linien labeln die Kacheln, die sie berühren.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Polygons or multipolygons, such as buildings drawn by people. A multipolygon is one thing.</source>
        <translation>Polygone oder Multipolygone, etwa von Menschen gezeichnete Gebäude. Ein Multipolygon ist ein einziges Ding.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Polygons that cover less are left out, after sieving and before simplifying: square metres on the ellipsoid where the coordinate system is in degrees, else square map units.</source>
        <translation>Polygone, die weniger bedecken, werden weggelassen, nach dem Sieben und vor dem Vereinfachen: Quadratmeter auf dem Ellipsoid, wo das Koordinatensystem in Grad ist, sonst Quadrat-Karteneinheiten.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Polygons to map inside of; pixels whose centre lies outside get no class, and tiles wholly outside are not computed. They may have another coordinate system.</source>
        <translation>Polygone, innerhalb derer kartiert wird; Pixel, deren Mitte außerhalb liegt, erhalten keine Klasse, und Kacheln ganz außerhalb werden nicht berechnet. Sie dürfen ein anderes Koordinatensystem haben.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Polygons whose place in the raster says which pixels each tile holds. Tiles that were rejected in the review, those with 1 in the field is_rejected, are left out.</source>
        <translation>Polygone, deren Lage im Raster sagt, welche Pixel jede Kachel enthält. Bei der Überprüfung verworfene Kacheln, die mit 1 im Feld is_rejected, werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Polygons whose place in the raster says which pixels the model sees.</source>
        <translation>Polygone, deren Lage im Raster sagt, welche Pixel das Modell sieht.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Polygons with class_id, class (its name), area (m²) and perimeter (m), both on the ellipsoid, and confidence.</source>
        <translation>Polygone mit class_id, class (ihr Name), area (m²) und perimeter (m), beide auf dem Ellipsoid, und confidence.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Polygons, in any coordinate system; those that lie outside of the raster do not count.</source>
        <translation>Polygone, in einem beliebigen Koordinatensystem; die außerhalb des Rasters liegen, zählen nicht.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Polygons, or a raster of classes or of values, that say what is there; needed with rasters.</source>
        <translation>Polygone oder ein Raster von Klassen oder Werten, die sagen, was da ist; bei Rastern erforderlich.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Polygons, or a raster of classes, that masks are made from; needed for SEGMENTATION. For DETECTION and PANOPTIC the polygons of the objects; points and lines with a buffer. For REGRESSION a raster of values, or polygons with a field of numbers.</source>
        <translation>Polygone oder ein Klassenraster, aus denen Masken entstehen; für SEGMENTATION erforderlich. Für DETECTION und PANOPTIC die Polygone der Objekte; Punkte und Linien mit einem Puffer. Für REGRESSION ein Raster von Werten oder Polygone mit einem Zahlenfeld.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Polygons, or lines and points with a buffer, in any coordinate system.</source>
        <translation>Polygone, oder Linien und Punkte mit einem Puffer, in einem beliebigen Koordinatensystem.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../algorithms/models/learning.py"/>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <location filename="../ui/preview/dealing.py"/>
        <source>Preview of the split</source>
        <translation>Vorschau der Aufteilung</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Priority field</source>
        <translation>Prioritätsfeld</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Probabilities that classes must reach: building=0.6, road=0.4, or 0.5 for all. Where the likeliest does not, the next one that does stands; without any the class background, or nodata where there is no such class.</source>
        <translation>Wahrscheinlichkeiten, die Klassen erreichen müssen: building=0.6, road=0.4 oder 0.5 für alle. Wo die wahrscheinlichste sie nicht erreicht, gilt die nächste, die es tut; ohne eine solche die Klasse background oder Nodata, wo es diese Klasse nicht gibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Probabilities that classes must reach: water=0.6, urban=0.4, or 0.5 for all. Where the likeliest does not, the next one that does stands; without any the tile gets no class. A model of several classes at once asks 0.5 of each when empty.</source>
        <translation>Wahrscheinlichkeiten, die Klassen erreichen müssen: water=0.6, urban=0.4 oder 0.5 für alle. Wo die wahrscheinlichste sie nicht erreicht, gilt die nächste, die es tut; ohne eine solche erhält die Kachel keine Klasse. Ein Modell für mehrere Klassen zugleich verlangt 0.5 von jeder, wenn leer.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Proposed polygons</source>
        <translation>Vorgeschlagene Polygone</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Proposed polygons with the status TP (matched) or FP (false), and true ones that were missed (FN); with their best overlap, class, and the layer that they are from.</source>
        <translation>Vorgeschlagene Polygone mit dem Status TP (zugeordnet) oder FP (falsch) und wahre, die übersehen wurden (FN); mit ihrer besten Überlappung, Klasse und dem Layer, aus dem sie stammen.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Proxy: {proxy}</source>
        <translation>Proxy: {proxy}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Pulls weights towards 0, against learning by heart; 0.0001 to 0.01 is usual. ADAMW is for this.</source>
        <translation>Zieht Gewichte gegen 0, gegen Auswendiglernen; 0.0001 bis 0.01 ist üblich. Dafür ist ADAMW da.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Put the layers of results into groups</source>
        <translation>Ergebnislayer in Gruppen ablegen</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Puts the Python in place in which the engine reads rasters and runs models: an environment of its own, outside of QGIS, the profile and the plugin (about 2 GB, for the processor alone). A half-made or damaged one is removed and made again; a complete one is left as it is. Cancelling leaves nothing behind.</source>
        <translation>Richtet das Python ein, in dem die Engine Raster liest und Modelle ausführt: eine eigene Umgebung außerhalb von QGIS, Profil und Plugin (etwa 2 GB, nur für den Prozessor). Eine unvollständige oder beschädigte wird entfernt und neu erstellt; eine vollständige bleibt, wie sie ist. Ein Abbruch lässt nichts zurück.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Puts the report on the clipboard; names and passwords of a proxy are masked</source>
        <translation>Kopiert den Bericht in die Zwischenablage; Namen und Passwörter eines Proxys werden unkenntlich gemacht</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Python of the engine</source>
        <translation>Python der Engine</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Python to make the environment from</source>
        <translation>Python, aus dem die Umgebung erstellt wird</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Python {oldest} to {newest}</source>
        <translation>Python {oldest} bis {newest}</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Python {version}. Nothing is missing.</source>
        <translation>Python {version}. Es fehlt nichts.</translation>
    </message>
    <message>
        <location filename="../door/proxy.py"/>
        <source>QGIS cannot open the authentication {configuration!r} that its proxy settings name.</source>
        <translation>QGIS kann die Authentifizierung {configuration!r} nicht öffnen, die seine Proxy-Einstellungen nennen.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>QGIS does not know the coordinate system {crs} of a scene.</source>
        <translation>QGIS kennt das Koordinatensystem {crs} einer Szene nicht.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>QGIS's own Python</source>
        <translation>Das Python von QGIS selbst</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Quality band or image</source>
        <translation>Qualitätsband oder Bild</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>RANDOM: anywhere, every place as likely as any other. POINTS: one tile around each point. CLASSES: so many tiles of each class, a tile being of the class at its centre.</source>
        <translation>RANDOM: irgendwo, jeder Ort gleich wahrscheinlich. POINTS: eine Kachel um jeden Punkt. CLASSES: so viele Kacheln jeder Klasse, wobei eine Kachel zur Klasse in ihrer Mitte gehört.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>RASTER</source>
        <translation>RASTER</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>RASTER cuts whole pixels of the first raster. TILES warps the rasters to each tile: in the tile layer's coordinate system, turned as the tile is, its sides exactly the sample size.</source>
        <translation>RASTER schneidet ganze Pixel des ersten Rasters aus. TILES verzerrt die Raster auf jede Kachel: im Koordinatensystem des Kachellayers, gedreht wie die Kachel, die Seiten genau in der Bildgröße.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>RASTERS</source>
        <translation>RASTERS</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <location filename="../ui/training/chart.py"/>
        <location filename="../ui/training/words.py"/>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>ROTATE: up to (degrees)</source>
        <translation>ROTATE: bis zu (Grad)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Raster of classes</source>
        <translation>Klassenraster</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Raster of the pictures</source>
        <translation>Raster der Bilder</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Rasterize labels</source>
        <translation>Labels rastern</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Rasters</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Rasters beneath the tile layer</source>
        <translation>Raster unter dem Kachellayer</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Rasters of the second images</source>
        <translation>Raster der zweiten Bilder</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Rasters to map</source>
        <translation>Zu kartierende Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Rasters to measure on</source>
        <translation>Raster, auf denen gemessen wird</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Reading proposed polygons</source>
        <translation>Vorgeschlagene Polygone werden gelesen</translation>
    </message>
    <message>
        <location filename="../ui/review/census.py"/>
        <source>Reading the tiles of {layer}</source>
        <translation>Kacheln von {layer} werden gelesen</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Reading true polygons</source>
        <translation>Wahre Polygone werden gelesen</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Reads {size} of pixels.</source>
        <translation>Liest {size} Pixeldaten.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Reads {source} in {folder} and writes what can be used as {format}.</source>
        <translation>Liest {source} in {folder} und schreibt, was verwendbar ist, als {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Red, green and blue</source>
        <translation>Rot, Grün und Blau</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Rejected tiles</source>
        <translation>Verworfene Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Rejected tiles (is_rejected is 1) left out: {count}</source>
        <translation>Weggelassene verworfene Kacheln (is_rejected ist 1): {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Rejected tiles left out: {count}.</source>
        <translation>Weggelassene verworfene Kacheln: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Rejection</source>
        <translation>Verwerfung</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove all copies from object stores? Runs that read them now will fail.</source>
        <translation>Alle Kopien aus Objektspeichern entfernen? Läufe, die sie gerade lesen, schlagen dann fehl.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove copies</source>
        <translation>Kopien entfernen</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Remove environments of other versions of the plugin</source>
        <translation>Umgebungen anderer Versionen des Plugins entfernen</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove outdated</source>
        <translation>Veraltete entfernen</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove the engine's environment {folder}? Everything that reads rasters or runs models needs it.</source>
        <translation>Die Umgebung der Engine {folder} entfernen? Alles, was Raster liest oder Modelle ausführt, braucht sie.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove the environment</source>
        <translation>Umgebung entfernen</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Removed {folder}.</source>
        <translation>{folder} wurde entfernt.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes environments of other versions of the plugin</source>
        <translation>Entfernt Umgebungen anderer Versionen des Plugins</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Removes environments of other versions: {count}.</source>
        <translation>Entfernt Umgebungen anderer Versionen: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes temporary files of runs that were killed more than three days ago</source>
        <translation>Entfernt temporäre Dateien von Läufen, die vor mehr als drei Tagen abgebrochen wurden</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Removes the environment and makes it again.</source>
        <translation>Entfernt die Umgebung und erstellt sie erneut.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes the environment and makes it anew</source>
        <translation>Entfernt die Umgebung und erstellt sie neu</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes what was fetched from object stores; what is needed comes again</source>
        <translation>Entfernt, was aus Objektspeichern geholt wurde; was gebraucht wird, wird neu geholt</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing copies</source>
        <translation>Kopien werden entfernt</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing environments</source>
        <translation>Umgebungen werden entfernt</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing temporary files</source>
        <translation>Temporäre Dateien werden entfernt</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing the environment</source>
        <translation>Umgebung wird entfernt</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Removing what was made of the part {name}.</source>
        <translation>Was vom Teil {name} erstellt wurde, wird entfernt.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Removing what was made of {folder}.</source>
        <translation>Was von {folder} erstellt wurde, wird entfernt.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Removing {folder}: {reason}.</source>
        <translation>{folder} wird entfernt: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Render layer</source>
        <translation>Layer rendern</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Rendered layer</source>
        <translation>Gerenderter Layer</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>Rendering: {done:,} of {total:,} pixels</source>
        <translation>Rendern: {done:,} von {total:,} Pixeln</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Report of the training</source>
        <translation>Bericht des Trainings</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Resampling</source>
        <translation>Resampling</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Resampling of each input</source>
        <translation>Resampling jeder Eingabe</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <location filename="../ui/review/part.py"/>
        <source>Review tiles</source>
        <translation>Kacheln überprüfen</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Review tiles on the map</source>
        <translation>Kacheln auf der Karte überprüfen</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>Review tiles: {value}</source>
        <translation>Kacheln überprüfen: {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Right angles</source>
        <translation>Rechte Winkel</translation>
    </message>
    <message>
        <location filename="../ui/road/part.py"/>
        <source>Road from image to map</source>
        <translation>Weg vom Bild zur Karte</translation>
    </message>
    <message>
        <location filename="../ui/band_roles.py"/>
        <source>Role of the chosen band</source>
        <translation>Rolle des gewählten Bands</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Roles of bands</source>
        <translation>Rollen der Bänder</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>Run "Install the engine's environment" from the toolbox, or: qgis_process run tilewright:installenvironment</source>
        <translation>Führen Sie „Umgebung der Engine installieren“ aus der Werkzeugkiste aus, oder: qgis_process run tilewright:installenvironment</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>Run "Install the engine's environment" with its part for clusters, or: qgis_process run tilewright:installenvironment --CLUSTER=true</source>
        <translation>Führen Sie „Umgebung der Engine installieren“ mit dem Teil für Cluster aus, oder: qgis_process run tilewright:installenvironment --CLUSTER=true</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Run code that files carry</source>
        <translation>Code ausführen, den Dateien enthalten</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Run code that the model carries</source>
        <translation>Code ausführen, den das Modell enthält</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Run the model over a whole image: a raster of classes, or classes of tiles.</source>
        <translation>Lassen Sie das Modell über ein ganzes Bild laufen: ein Klassenraster oder Klassen von Kacheln.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Runs a model over a raster, tile by tile with blended overlaps, and writes a raster of class ids, or of the values of a regression. Memory does not grow with the raster. Where every band is nodata the result is 255 (65535 when class ids go beyond 254), or NaN for values.</source>
        <translation>Lässt ein Modell Kachel für Kachel mit überblendeten Überlappungen über ein Raster laufen und schreibt ein Raster von Klassen-IDs oder von Werten einer Regression. Der Speicherbedarf wächst nicht mit dem Raster. Wo jedes Band Nodata ist, ist das Ergebnis 255 (65535, wenn Klassen-IDs über 254 hinausgehen) oder NaN bei Werten.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Runs a model over the tiles of a tile layer and adds the class that each most likely is, its probability, and the probability of every class; of a model that knows several classes at once also all that it finds.</source>
        <translation>Lässt ein Modell über die Kacheln eines Kachellayers laufen und fügt die jeweils wahrscheinlichste Klasse, ihre Wahrscheinlichkeit und die Wahrscheinlichkeit jeder Klasse hinzu; bei einem Modell, das mehrere Klassen zugleich kennt, auch alles, was es findet.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>SCALE: up to (share)</source>
        <translation>SCALE: bis zu (Anteil)</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>SCALES</source>
        <translation>SCALES</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>SCENE_FIELD must name the rasters of the tiles, but it is empty.</source>
        <translation>SCENE_FIELD muss die Raster der Kacheln nennen, ist aber leer.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>SEED</source>
        <translation>SEED</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>SGD has a momentum of 0.9 and wants a larger learning rate, about 0.01.</source>
        <translation>SGD hat ein Momentum von 0.9 und braucht eine größere Lernrate, etwa 0.01.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>SIEVE</source>
        <translation>SIEVE</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>SIMPLIFY</source>
        <translation>SIMPLIFY</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>SPLIT</source>
        <translation>SPLIT</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>SPLIT must be one of the dataset's ({splits}), got {split}</source>
        <translation>SPLIT muss eine Teilmenge des Datensatzes sein ({splits}), ist aber {split}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>STACK keeps every band as a band of its own, MOSAIC lays all inputs over one another. AUTO does both: files of the same bands and date are laid side by side, others are stacked, by date and then by band. Bands and dates are read from descriptions, tags and names of files; files that tell nothing are laid side by side unless they show the same ground.</source>
        <translation>STACK behält jedes Band als eigenes Band, MOSAIC legt alle Eingaben übereinander. AUTO tut beides: Dateien mit denselben Bändern und demselben Datum werden nebeneinandergelegt, andere gestapelt, nach Datum und dann nach Band. Bänder und Daten werden aus Beschreibungen, Tags und Dateinamen gelesen; Dateien, die nichts verraten, werden nebeneinandergelegt, außer sie zeigen dasselbe Gebiet.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>STACKED keeps the bands of all dates in one image, date by date. DATES writes an image for each date; in arrays the date comes first. Dates are told by the names of the bands, as Stack rasters gives them.</source>
        <translation>STACKED behält die Bänder aller Zeitpunkte in einem Bild, Zeitpunkt für Zeitpunkt. DATES schreibt ein Bild je Zeitpunkt; in Arrays steht der Zeitpunkt an erster Stelle. Zeitpunkte werden an den Bandnamen erkannt, wie Raster stapeln sie vergibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>STRATIFIED needs LABEL_FIELD, the field with the class of each tile.</source>
        <translation>STRATIFIED braucht LABEL_FIELD, das Feld mit der Klasse jeder Kachel.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>STRETCH</source>
        <translation>STRETCH</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>Sample predictions</source>
        <translation>Beispielvorhersagen</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>Sample predictions after epoch {number}. Click to enlarge.</source>
        <translation>Beispielvorhersagen nach Epoche {number}. Zum Vergrößern klicken.</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>Sample predictions. Click to enlarge.</source>
        <translation>Beispielvorhersagen. Zum Vergrößern klicken.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Sample size (pixels)</source>
        <translation>Bildgröße (Pixel)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Sample tiles</source>
        <translation>Kachelstichprobe ziehen</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Sample tiles (number)</source>
        <translation>Beispielkacheln (Anzahl)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Sampled tiles</source>
        <translation>Kachelstichprobe</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Samples (tiles)</source>
        <translation>Beispiele (Kacheln)</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Save the chart…</source>
        <translation>Diagramm speichern…</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Save, copy and settings</source>
        <translation>Speichern, Kopieren und Einstellungen</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Says how many true polygons were found and how many proposed ones are true, by SpaceNet's metric: each is matched with at most one of the others, the best overlap (intersection over union) first.</source>
        <translation>Sagt nach der Metrik von SpaceNet, wie viele wahre Polygone gefunden wurden und wie viele vorgeschlagene wahr sind: Jedes wird höchstens einem der anderen zugeordnet, die beste Überlappung (Schnittmenge durch Vereinigung) zuerst.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Says in which Python the engine runs and who chose it, the versions of its libraries, the devices that TensorFlow sees, memory and free disk space, what is missing, and the one call that installs it: a table to copy. Names and passwords of a proxy are masked.</source>
        <translation>Sagt, in welchem Python die Engine läuft und wer es gewählt hat, die Versionen ihrer Bibliotheken, die Geräte, die TensorFlow sieht, Arbeitsspeicher und freien Speicherplatz, was fehlt und den einen Aufruf, der es installiert: eine Tabelle zum Kopieren. Namen und Passwörter eines Proxys werden unkenntlich gemacht.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scale</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Scales</source>
        <translation>Maßstäbe</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scales each band by given numbers.</source>
        <translation>Skaliert jedes Band mit gegebenen Zahlen.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scales each band by {file}.</source>
        <translation>Skaliert jedes Band nach {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scales each band of a raster by its mean and standard deviation, its least and greatest value, its percentiles, or by given numbers, into real numbers as models like them. What was measured is kept as JSON: it scales other rasters alike, takes scaled values back, and goes into SCALING of the algorithms that run a model, which then sees the same values to the last bit.</source>
        <translation>Skaliert jedes Band eines Rasters nach Mittelwert und Standardabweichung, kleinstem und größtem Wert, Perzentilen oder mit gegebenen Zahlen in reelle Zahlen, wie Modelle sie mögen. Was gemessen wurde, wird als JSON aufbewahrt: Es skaliert andere Raster ebenso, rechnet skalierte Werte zurück und dient als SCALING der Algorithmen, die ein Modell ausführen, das dann bis aufs letzte Bit dieselben Werte sieht.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../ui/model_card.py"/>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Scene field</source>
        <translation>Szenenfeld</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Scene tiles</source>
        <translation>Szenenkacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Scene {name} ({raster}) must have the coordinate system, the transform and the size of its raster.</source>
        <translation>Die Szene {name} ({raster}) muss das Koordinatensystem, die Transformation und die Größe ihres Rasters haben.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Scene {name} names no raster in its field scene.</source>
        <translation>Die Szene {name} nennt in ihrem Feld scene kein Raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Scenes of which no tile is left: {count}</source>
        <translation>Szenen, von denen keine Kachel übrig ist: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Scenes that are smaller than a tile, left out: {count}</source>
        <translation>Weggelassene Szenen, die kleiner als eine Kachel sind: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Schedule of the learning rate</source>
        <translation>Zeitplan der Lernrate</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Search indices</source>
        <translation>Indizes suchen</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Search names, formulas and fields of use</source>
        <translation>Namen, Formeln und Anwendungsgebiete durchsuchen</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../algorithms/shares.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Seems to be {role}: {why}</source>
        <translation>Scheint {role} zu sein: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Segment raster</source>
        <translation>Raster segmentieren</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Select all doubtful tiles, so that a key sets them together</source>
        <translation>Alle zweifelhaften Kacheln auswählen, sodass eine Taste sie zusammen setzt</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Select all tiles that are not rejected, for tools that can run on the selected features only.</source>
        <translation>Alle nicht verworfenen Kacheln auswählen, für Werkzeuge, die nur auf den ausgewählten Objekten laufen können.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Select kept tiles</source>
        <translation>Behaltene Kacheln auswählen</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <location filename="../ui/review/values_panel.py"/>
        <source>Select tiles</source>
        <translation>Kacheln auswählen</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Selected tiles</source>
        <translation>Ausgewählte Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Sentinel-2 scene classification (SCL)</source>
        <translation>Szenenklassifikation von Sentinel-2 (SCL)</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Set an HTTP proxy there, or give a folder of wheels.</source>
        <translation>Stellen Sie dort einen HTTP-Proxy ein, oder geben Sie einen Ordner mit Wheels an.</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>Set it in the layer's properties, under Source.</source>
        <translation>Legen Sie es in den Layereigenschaften unter Quelle fest.</translation>
    </message>
    <message>
        <location filename="../ui/settings/part.py"/>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Several dates</source>
        <translation>Mehrere Zeitpunkte</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Shadows count as cloud</source>
        <translation>Schatten zählen als Wolke</translation>
    </message>
    <message>
        <location filename="../ui/cloud_list.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of a tile that may be cloud, from 0 to 1.</source>
        <translation>Anteil einer Kachel, der Wolke sein darf, von 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of a tile that may be without data, from 0 to 1: 0 leaves out tiles at a ragged edge of the image. Any share when unset.</source>
        <translation>Anteil einer Kachel, der ohne Daten sein darf, von 0 bis 1: 0 lässt Kacheln an einem unregelmäßigen Bildrand weg. Jeder Anteil, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Share of a tile, from 0 to 1, that may be cloud. A point in a tile counts as 1.</source>
        <translation>Anteil einer Kachel, von 0 bis 1, der Wolke sein darf. Ein Punkt in einer Kachel zählt als 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Share of a tile, from 0 to 1, that may be nodata in that image; any share when unset.</source>
        <translation>Anteil einer Kachel, von 0 bis 1, der in diesem Bild Nodata sein darf; jeder Anteil, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Share of a tile, from 0 to 1, that may be nodata in the raster; any share when unset.</source>
        <translation>Anteil einer Kachel, von 0 bis 1, der im Raster Nodata sein darf; jeder Anteil, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of a tile, from 0 to 1, that the class must cover at least.</source>
        <translation>Anteil einer Kachel, von 0 bis 1, den die Klasse mindestens bedecken muss.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Share of empty tiles kept</source>
        <translation>Anteil behaltener leerer Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Share of the pixels, in percent, that are below what becomes 0 with PERCENT. Percentiles and medians are exact: for them values of 32 bits are read twice, and those of 64 bits four times.</source>
        <translation>Anteil der Pixel in Prozent, die unter dem liegen, was mit PERCENT zu 0 wird. Perzentile und Mediane sind exakt: Dafür werden 32-Bit-Werte zweimal und 64-Bit-Werte viermal gelesen.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Share of the pixels, in percent, that are below what becomes 1 with PERCENT.</source>
        <translation>Anteil der Pixel in Prozent, die unter dem liegen, was mit PERCENT zu 1 wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Share of the tile, from 0 to 1, that the class must cover at least.</source>
        <translation>Anteil der Kachel, von 0 bis 1, den die Klasse mindestens bedecken muss.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Share of the tiles for choosing between models; they get the split val. It may be 0.</source>
        <translation>Anteil der Kacheln zur Auswahl zwischen Modellen; sie erhalten die Teilmenge val. Er darf 0 sein.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Share of the tiles for the final test. It may be 0.</source>
        <translation>Anteil der Kacheln für den abschließenden Test. Er darf 0 sein.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Share of the tiles for training. The three shares add up to 100.</source>
        <translation>Anteil der Kacheln für das Training. Die drei Anteile ergeben zusammen 100.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of the tiles to judge the model with in the end.</source>
        <translation>Anteil der Kacheln, mit denen das Modell am Ende beurteilt wird.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of the tiles to learn from.</source>
        <translation>Anteil der Kacheln, aus denen gelernt wird.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of the tiles to watch the learning with.</source>
        <translation>Anteil der Kacheln, mit denen das Lernen beobachtet wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Share of the values that each training step leaves out, against learning by heart. The architecture's own when unset.</source>
        <translation>Anteil der Werte, den jeder Trainingsschritt auslässt, gegen Auswendiglernen. Der eigene Wert der Architektur, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>Shares of the splits</source>
        <translation>Anteile der Teilmengen</translation>
    </message>
    <message>
        <location filename="../ui/preview/showing.py"/>
        <source>Show on the map</source>
        <translation>Auf der Karte anzeigen</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Show the course of a training when it starts</source>
        <translation>Verlauf eines Trainings anzeigen, wenn es beginnt</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Show the losses on a logarithmic scale</source>
        <translation>Verluste auf einer logarithmischen Skala anzeigen</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Side of a pixel in units of the coordinate system. The layer's finest when unset; needed for layers without a pixel size of their own, such as WMS.</source>
        <translation>Seite eines Pixels in Einheiten des Koordinatensystems. Die feinste des Layers, wenn nicht gesetzt; erforderlich bei Layern ohne eigene Pixelgröße, etwa WMS.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Side of the blocks that BLOCKS deals out as wholes.</source>
        <translation>Seite der Blöcke, die BLOCKS als Ganzes verteilt.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Side of the tiles that the model gets. The model's own when unset.</source>
        <translation>Seite der Kacheln, die das Modell erhält. Die eigene des Modells, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Side of the written images. The tile's own size when unset; otherwise tiles are resampled to it.</source>
        <translation>Seite der geschriebenen Bilder. Die eigene Größe der Kachel, wenn nicht gesetzt; sonst werden Kacheln darauf umgerechnet.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Sieve (pixels)</source>
        <translation>Sieben (Pixel)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Simplify (map units)</source>
        <translation>Vereinfachen (Karteneinheiten)</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Size of the second images (pixels)</source>
        <translation>Größe der zweiten Bilder (Pixel)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Size of the training's steps. A tenth or ten times the default is worth a try when it does not learn.</source>
        <translation>Größe der Trainingsschritte. Ein Zehntel oder das Zehnfache der Vorgabe ist einen Versuch wert, wenn nichts gelernt wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Snow and ice count as cloud</source>
        <translation>Schnee und Eis zählen als Wolke</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>So many tiles of each scene, chosen by chance, so that no scene outweighs the others. All when unset.</source>
        <translation>So viele Kacheln jeder Szene, zufällig gewählt, sodass keine Szene die anderen überwiegt. Alle, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>So much wider than its box is the image of an object, on each side.</source>
        <translation>Um so viel breiter als seine Box ist das Bild eines Objekts, an jeder Seite.</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>Spacing {numbers} {unit}</source>
        <translation>Abstand {numbers} {unit}</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Spacing, size on the ground and number of tiles are computed at run time.</source>
        <translation>Abstand, Größe am Boden und Anzahl der Kacheln werden zur Laufzeit berechnet.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Split</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>Split dataset</source>
        <translation>Datensatz neu aufteilen</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Split field</source>
        <translation>Teilmengenfeld</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Split tiles</source>
        <translation>Kacheln aufteilen</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Split to balance</source>
        <translation>Auszubalancierende Teilmenge</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Split to measure in</source>
        <translation>Teilmenge, in der gemessen wird</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <location filename="../ui/review/values_panel.py"/>
        <source>Split {name}</source>
        <translation>Teilmenge {name}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Split {numbers}</source>
        <translation>Aufteilung {numbers}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Split {train} / {validation} / {test}</source>
        <translation>Aufteilung {train} / {validation} / {test}</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Splits</source>
        <translation>Teilmengen</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Splits: {names}.</source>
        <translation>Teilmengen: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Stack</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Stack rasters</source>
        <translation>Raster stapeln</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Stacked and aligned to the first. Without them only the tile layer itself is looked through.</source>
        <translation>Gestapelt und am ersten ausgerichtet. Ohne sie wird nur der Kachellayer selbst durchgesehen.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Statistics that this algorithm wrote, or a model's sidecar (.mlm.json): nothing is measured then, and the method is theirs. Bands go by their names, or in their order where names differ.</source>
        <translation>Statistik, die dieser Algorithmus geschrieben hat, oder die Begleitdatei eines Modells (.mlm.json): Dann wird nichts gemessen, und die Methode ist deren. Bänder werden nach ihren Namen zugeordnet oder, wo Namen abweichen, nach ihrer Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Statistics to use</source>
        <translation>Zu verwendende Statistik</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>Still to be given: {parameters}</source>
        <translation>Noch anzugeben: {parameters}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Stop this training; the best model so far stays</source>
        <translation>Dieses Training anhalten; das bisher beste Modell bleibt</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Stopped after {epochs} epochs. The model is that of the best one.</source>
        <translation>Nach {epochs} Epochen angehalten. Das Modell ist das der besten.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Stopped before the first epoch was over. Nothing is left of it.</source>
        <translation>Vor dem Ende der ersten Epoche angehalten. Davon bleibt nichts übrig.</translation>
    </message>
    <message>
        <location filename="../ui/settings/jobs.py"/>
        <location filename="../ui/training/panel.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Stretch</source>
        <translation>Streckung</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Stride (pixels)</source>
        <translation>Schrittweite (Pixel)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Such as Polygonize raster makes of a map, in any coordinate system.</source>
        <translation>Wie Raster polygonisieren sie aus einer Karte macht, in einem beliebigen Koordinatensystem.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Such code can do anything that you can. Allow it only for a model from someone whom you trust.</source>
        <translation>Solcher Code kann alles, was Sie können. Erlauben Sie ihn nur für ein Modell von jemandem, dem Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>TILE_SIZE</source>
        <translation>TILE_SIZE</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>TP: matched</source>
        <translation>TP: zugeordnet</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>TRAIN</source>
        <translation>TRAIN</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>TTA</source>
        <translation>TTA</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Take every touched pixel</source>
        <translation>Jedes berührte Pixel nehmen</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Letzte Änderung zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Takes scaled values back by {file}.</source>
        <translation>Rechnet skalierte Werte nach {file} zurück.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Takes scaled values back to what they were, by the statistics to use.</source>
        <translation>Rechnet skalierte Werte nach der zu verwendenden Statistik auf das zurück, was sie waren.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Takes snow and ice for cloud too. For kinds that tell them.</source>
        <translation>Nimmt auch Schnee und Eis als Wolke. Für Arten, die sie angeben.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Takes the shadows of clouds for cloud too. For kinds that tell them.</source>
        <translation>Nimmt auch die Schatten von Wolken als Wolke. Für Arten, die sie angeben.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Temporary files of runs that were killed</source>
        <translation>Temporäre Dateien abgebrochener Läufe</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>TensorBoard log</source>
        <translation>TensorBoard-Protokoll</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>TensorFlow does not start</source>
        <translation>TensorFlow startet nicht</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Terrain derivatives</source>
        <translation>Geländeableitungen</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Test (%)</source>
        <translation>Test (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Test-time augmentation: the mean of the eight symmetries of each tile. Eight times slower.</source>
        <translation>Testzeit-Augmentierung: der Mittelwert der acht Symmetrien jeder Kachel. Achtmal langsamer.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>That is before clouds grow by {count} px.</source>
        <translation>Das ist, bevor Wolken um {count} px wachsen.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>That of the layer of tiles. When unset that of the scenes where they have the same, else EPSG:4326. Tiles are cut on the pixels of their scene, whatever it is.</source>
        <translation>Das des Kachellayers. Wenn nicht gesetzt, das der Szenen, wo sie dasselbe haben, sonst EPSG:4326. Kacheln werden auf den Pixeln ihrer Szene geschnitten, gleich welches es ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>That of the result. That of the first input when unset.</source>
        <translation>Das des Ergebnisses. Das der ersten Eingabe, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>The COCO file, or data.yaml of YOLO, within the folder, where there are several or none is found.</source>
        <translation>Die COCO-Datei oder data.yaml von YOLO im Ordner, wo es mehrere gibt oder keine gefunden wird.</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>The Python named by {place}, {path}, has no {lacking}.</source>
        <translation>Dem von {place} genannten Python, {path}, fehlt {lacking}.</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>The Python named by {place}, {path}, is not there.</source>
        <translation>Das von {place} genannte Python, {path}, ist nicht vorhanden.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>The architecture file, and what a model to go on from may carry, can do anything that you can. Allow it only for files that you trust.</source>
        <translation>Die Architekturdatei und was ein Modell, mit dem weitergemacht wird, enthalten kann, können alles, was Sie können. Erlauben Sie es nur für Dateien, denen Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>The asset that tells where clouds are. When empty scl, qa_pixel and the like are looked for.</source>
        <translation>Das Asset, das sagt, wo Wolken sind. Wenn leer, wird nach scl, qa_pixel und dergleichen gesucht.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>The assets of each scene to take, by name and in this order: red,green,blue,nir or B04,B03,B02. They become its bands. The first one says which pixels tiles lie on. When empty all that are images.</source>
        <translation>Die Assets, die von jeder Szene genommen werden, nach Namen und in dieser Reihenfolge: red,green,blue,nir oder B04,B03,B02. Sie werden ihre Bänder. Das erste bestimmt, auf welchen Pixeln die Kacheln liegen. Wenn leer, alle, die Bilder sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>The bands to make, in this order. ASPECT is where the ground faces, in degrees clockwise from north, without a value where it is level. HILLSHADE is light from 1 to 255. Curvatures are per map unit, or per metre in degrees, of Evans and Young's surface, above 0 where the ground bulges: PROFILE down the slope, PLAN along the contour line, MEAN of the surface.</source>
        <translation>Die zu erstellenden Bänder, in dieser Reihenfolge. ASPECT ist, wohin das Gelände zeigt, in Grad im Uhrzeigersinn von Norden, ohne Wert, wo es eben ist. HILLSHADE ist Licht von 1 bis 255. Krümmungen sind je Karteneinheit, oder bei Grad je Meter, der Fläche von Evans und Young, über 0, wo sich das Gelände wölbt: PROFILE hangabwärts, PLAN entlang der Höhenlinie, MEAN die der Fläche.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The chart shows the training before.</source>
        <translation>Das Diagramm zeigt das vorige Training.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>The class at the centre of a tile counts.</source>
        <translation>Die Klasse in der Mitte einer Kachel zählt.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>The class with the largest share of a tile counts.</source>
        <translation>Die Klasse mit dem größten Anteil an einer Kachel zählt.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>The coordinate system of the result; the layer's own when unset. Another one means nearest pixels.</source>
        <translation>Das Koordinatensystem des Ergebnisses; das eigene des Layers, wenn nicht gesetzt. Ein anderes bedeutet nächstgelegene Pixel.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The dataset holds tiles of different sizes; export it again with a TILE_SIZE.</source>
        <translation>Der Datensatz enthält Kacheln verschiedener Größe; exportieren Sie ihn erneut mit einer TILE_SIZE.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The dataset must have tiles in the split train, but there are none.</source>
        <translation>Der Datensatz muss Kacheln in der Teilmenge train haben, aber es gibt keine.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>The dataset that grows. What else lies in its folder stays.</source>
        <translation>Der Datensatz, der wächst. Was sonst in seinem Ordner liegt, bleibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>The dataset's bands are of no known type: {why}</source>
        <translation>Die Bänder des Datensatzes sind von keinem bekannten Typ: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The dataset's task is {task}, which no model here learns; it must be one of {tasks}.</source>
        <translation>Die Aufgabe des Datensatzes ist {task}, was hier kein Modell lernt; sie muss eine von {tasks} sein.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The date of each input, separated by commas, as 2020-05-01, 2020-05 or 2020; nothing between two commas for an input without one. Read from tags and names when empty.</source>
        <translation>Das Datum jeder Eingabe, durch Kommas getrennt, als 2020-05-01, 2020-05 oder 2020; nichts zwischen zwei Kommas für eine Eingabe ohne Datum. Aus Tags und Namen gelesen, wenn leer.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>The encoder stays as it is and only the rest learns: for few tiles, with weights or a model to go on from.</source>
        <translation>Der Encoder bleibt, wie er ist, und nur der Rest lernt: für wenige Kacheln, mit Gewichten oder einem Modell, mit dem weitergemacht wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>The engine</source>
        <translation>Die Engine</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The engine ended unexpectedly with {how}. Its last lines:
{words}</source>
        <translation>Die Engine endete unerwartet mit {how}. Ihre letzten Zeilen:
{words}</translation>
    </message>
    <message>
        <location filename="../door/choice.py"/>
        <source>The engine needs Python {oldest} or newer, but {path} is {version}.</source>
        <translation>Die Engine braucht Python {oldest} oder neuer, aber {path} ist {version}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>The engine will run in {python}; nothing is installed.</source>
        <translation>Die Engine wird in {python} laufen; nichts wird installiert.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>The engine's Python</source>
        <translation>Das Python der Engine</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The engine's Python {path} does not start: {why}</source>
        <translation>Das Python der Engine {path} startet nicht: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The engine's Python, empty when there is none</source>
        <translation>Das Python der Engine, leer, wenn es keines gibt</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>The engine's Python: {python}</source>
        <translation>Das Python der Engine: {python}</translation>
    </message>
    <message>
        <location filename="../ui/settings/part.py"/>
        <source>The engine's environment is complete.</source>
        <translation>Die Umgebung der Engine ist vollständig.</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>The engine's environment is not installed (needs {needs}).</source>
        <translation>Die Umgebung der Engine ist nicht installiert (braucht {needs}).</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>The engine's environment is not published for this kind of computer, {machine}.</source>
        <translation>Die Umgebung der Engine wird für diese Art von Computer, {machine}, nicht veröffentlicht.</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>The engine's environment needs a 64-bit Python, but {path} has {bits} bits.</source>
        <translation>Die Umgebung der Engine braucht ein 64-Bit-Python, aber {path} hat {bits} Bit.</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>The engine's environment needs {pythons}, but {path} is Python {version}.</source>
        <translation>Die Umgebung der Engine braucht {pythons}, aber {path} ist Python {version}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>The engine's own environment</source>
        <translation>Die eigene Umgebung der Engine</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>The environment in {folder} is complete and stays.</source>
        <translation>Die Umgebung in {folder} ist vollständig und bleibt.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The environment is complete: {folder}</source>
        <translation>Die Umgebung ist vollständig: {folder}</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The environment needs {need:.1f} GB of free disk space, but {folder} has {free:.1f} GB.</source>
        <translation>Die Umgebung braucht {need:.1f} GB freien Speicherplatz, aber {folder} hat {free:.1f} GB.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>The expression cannot be read: {why}</source>
        <translation>Der Ausdruck kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>The expression cannot be worked out: {why}</source>
        <translation>Der Ausdruck kann nicht ausgewertet werden: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>The extent cannot be brought into the raster's coordinate system.</source>
        <translation>Die Ausdehnung kann nicht in das Koordinatensystem des Rasters gebracht werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>The extent {extent} cannot be brought into {crs}</source>
        <translation>Die Ausdehnung {extent} kann nicht in {crs} gebracht werden</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>The field labels of the tile layer is replaced by what the model finds.</source>
        <translation>Das Feld labels des Kachellayers wird durch das ersetzt, was das Modell findet.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>The field that holds each tile's label. Without one, “label” is added when needed.</source>
        <translation>Das Feld mit dem Label jeder Kachel. Ohne eines wird bei Bedarf „label“ hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>The field {field} holds values of the type {type}: “{value}” cannot be set in it.</source>
        <translation>Das Feld {field} enthält Werte vom Typ {type}: „{value}“ kann darin nicht gesetzt werden.</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>The field {field} of {layer} is computed or joined, and cannot be set.</source>
        <translation>Das Feld {field} von {layer} ist berechnet oder verknüpft und kann nicht gesetzt werden.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The file that it opened last may be damaged: {name}</source>
        <translation>Die zuletzt geöffnete Datei ist möglicherweise beschädigt: {name}</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The files of this training are gone. The chart shows what was read before.</source>
        <translation>Die Dateien dieses Trainings sind verschwunden. Das Diagramm zeigt, was zuvor gelesen wurde.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>The first of them that shares ground with a tile counts.</source>
        <translation>Das erste davon, das sich Fläche mit einer Kachel teilt, zählt.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>The folder of a dataset, of Tilewright or of others. Nothing outside of it is read.</source>
        <translation>Der Ordner eines Datensatzes, von Tilewright oder von anderen. Nichts außerhalb davon wird gelesen.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder of wheels {wheels} does not exist.</source>
        <translation>Der Ordner mit Wheels {wheels} existiert nicht.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder {folder} cannot be removed.</source>
        <translation>Der Ordner {folder} kann nicht entfernt werden.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder {parent} cannot be made: {strerror}.</source>
        <translation>Der Ordner {parent} kann nicht angelegt werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder {parent} cannot be written to.</source>
        <translation>In den Ordner {parent} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>The folder {wheels} must hold every wheel that the lock file names for this Python.</source>
        <translation>Der Ordner {wheels} muss jedes Wheel enthalten, das die Lock-Datei für dieses Python nennt.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The ground that the result covers, snapped outward to whole pixels.</source>
        <translation>Das Gebiet, das das Ergebnis bedeckt, nach außen auf ganze Pixel eingerastet.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>The id for VALUE: one of the classes, or one of its own, called overlap. Ignored when unset.</source>
        <translation>Die ID für VALUE: eine der Klassen oder eine eigene, overlap genannt. Wird ignoriert, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>The image that the labels are of: its pixels are burnt.</source>
        <translation>Das Bild, zu dem die Labels gehören: Auf seinen Pixeln wird eingebrannt.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>The image to cut. It must have a coordinate system and a place on the ground.</source>
        <translation>Das auszuschneidende Bild. Es muss ein Koordinatensystem und eine Lage am Boden haben.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>The image to take tiles from. Every tile lies wholly on it.</source>
        <translation>Das Bild, aus dem Kacheln genommen werden. Jede Kachel liegt ganz darauf.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>The image whose nodata is counted in each tile, written to nodata_frac.</source>
        <translation>Das Bild, dessen Nodata in jeder Kachel gezählt und in nodata_frac geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>The image, or several whose bands are counted through; others are aligned to the first, and ground that one of them does not cover counts as nodata.</source>
        <translation>Das Bild, oder mehrere, deren Bänder durchgezählt werden; die anderen werden am ersten ausgerichtet, und Gebiet, das eines davon nicht bedeckt, zählt als Nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/crossing.py"/>
        <source>The layer cannot be handed to the engine: {why}</source>
        <translation>Der Layer kann nicht an die Engine übergeben werden: {why}</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>The layer has no field {field}.</source>
        <translation>Der Layer hat kein Feld {field}.</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>The layer under review was removed.</source>
        <translation>Der überprüfte Layer wurde entfernt.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The lock file {lock} does not bring {lacking}.</source>
        <translation>Die Lock-Datei {lock} bringt {lacking} nicht mit.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>The machines behind {scheduler} do the work.</source>
        <translation>Die Rechner hinter {scheduler} tun die Arbeit.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The map has {width} × {height} pixels: {size} before compression.</source>
        <translation>Die Karte hat {width} × {height} Pixel: {size} vor der Komprimierung.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>The method {method} needs {name}.</source>
        <translation>Die Methode {method} braucht {name}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The model file; beside it goes a sidecar, .mlm.json, that says what goes into and comes out of it.</source>
        <translation>Die Modelldatei; neben ihr liegt eine Begleitdatei, .mlm.json, die sagt, was hineingeht und herauskommt.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model learned from pixels of {learned} m; these are {here} m, {times} times as coarse.</source>
        <translation>Das Modell hat aus Pixeln von {learned} m gelernt; diese haben {here} m und sind {times}-mal so grob.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model learned from pixels of {learned} m; these are {here} m, {times} times as fine.</source>
        <translation>Das Modell hat aus Pixeln von {learned} m gelernt; diese haben {here} m und sind {times}-mal so fein.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>The model predicts another label</source>
        <translation>Das Modell sagt ein anderes Label voraus</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The model sees {tiles} of {size} px, each in eight symmetries.</source>
        <translation>Das Modell sieht {tiles} von {size} px, jede in acht Symmetrien.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The model sees {tiles} of {size} px.</source>
        <translation>Das Modell sieht {tiles} von {size} px.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model takes the bands {bands}, and the dataset has {given}: the run will refuse.</source>
        <translation>Das Modell erwartet die Bänder {bands}, und der Datensatz hat {given}: Der Lauf wird sich verweigern.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model takes {count} bands and the rasters have {given}: more rasters are needed.</source>
        <translation>Das Modell erwartet {count} Bänder, und die Raster haben {given}: Mehr Raster sind nötig.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model takes {count} bands and the rasters have {given}: say under Bands which to use, unless their names are those of the model.</source>
        <translation>Das Modell erwartet {count} Bänder, und die Raster haben {given}: Sagen Sie unter Bänder, welche zu verwenden sind, sofern ihre Namen nicht die des Modells sind.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>The model to go on from has an architecture of its own: AUTO is for that.</source>
        <translation>Das Modell, mit dem weitergemacht wird, hat eine eigene Architektur: Dafür ist AUTO da.</translation>
    </message>
    <message>
        <location filename="../algorithms/chains.py"/>
        <source>The model {file} cannot be read.</source>
        <translation>Das Modell {file} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>The names of the model, in the order of its outputs.</source>
        <translation>Die Namen des Modells, in der Reihenfolge seiner Ausgaben.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>The new folder. A run that was stopped goes on there where it stopped.</source>
        <translation>Der neue Ordner. Ein angehaltener Lauf macht dort weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>The new task is {task}.</source>
        <translation>Die neue Aufgabe ist {task}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>The other tiles, with the same fields.</source>
        <translation>Die anderen Kacheln, mit denselben Feldern.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>The page: one file that needs nothing beside it.</source>
        <translation>Die Seite: eine Datei, die nichts neben sich braucht.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The part of the image to cover, snapped outward to whole pixels. All of it when unset.</source>
        <translation>Der zu bedeckende Teil des Bilds, nach außen auf ganze Pixel eingerastet. Alles, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>The part of the raster to burn, snapped to whole pixels. All of it when unset.</source>
        <translation>Der Teil des Rasters, in dem eingebrannt wird, auf ganze Pixel eingerastet. Alles, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>The part of the raster to cover, widened to whole pixels; all of it when unset.</source>
        <translation>Der zu bedeckende Teil des Rasters, auf ganze Pixel erweitert; alles, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The part of the raster to map, snapped to whole pixels. All of it when unset.</source>
        <translation>Der zu kartierende Teil des Rasters, auf ganze Pixel eingerastet. Alles, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>The part of the rasters to measure on, snapped to whole pixels. All of them when unset.</source>
        <translation>Der Teil der Raster, auf dem gemessen wird, auf ganze Pixel eingerastet. Alles, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>The part to render; all of the layer when neither this nor tiles are given.</source>
        <translation>Der zu rendernde Teil; der ganze Layer, wenn weder dieser noch Kacheln angegeben sind.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>The pictures are drawn from this raster layer, in its style.</source>
        <translation>Die Bilder werden aus diesem Rasterlayer in dessen Stil gezeichnet.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_ground.py"/>
        <source>The raster has no place in {crs}: choose a coordinate system of its part of the world.</source>
        <translation>Das Raster hat keinen Platz in {crs}: Wählen Sie ein Koordinatensystem seines Teils der Welt.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The raster that the tiles are cut from.</source>
        <translation>Das Raster, aus dem die Kacheln geschnitten werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>The raster to be cut.</source>
        <translation>Das zuzuschneidende Raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>The rasters have no ground in common; choose the area UNION to cover all of it.</source>
        <translation>Die Raster haben kein gemeinsames Gebiet; wählen Sie das Gebiet UNION, um alles zu bedecken.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The report {page} cannot be written: {strerror}.</source>
        <translation>Der Bericht {page} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The result covers the extent of these tiles, snapped outward to whole pixels.</source>
        <translation>Das Ergebnis bedeckt die Ausdehnung dieser Kacheln, nach außen auf ganze Pixel eingerastet.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The result gets the grid of this raster: its coordinate system, pixels and, if unset, extent.</source>
        <translation>Das Ergebnis erhält das Gitter dieses Rasters: Koordinatensystem, Pixel und, wenn nicht gesetzt, Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The run refuses that unless the advanced parameters allow it.</source>
        <translation>Der Lauf verweigert das, sofern die erweiterten Parameter es nicht erlauben.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>The same as JSON.</source>
        <translation>Dasselbe als JSON.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The same call goes on from there.</source>
        <translation>Derselbe Aufruf macht dort weiter.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The same figures as JSON.</source>
        <translation>Dieselben Kennzahlen als JSON.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>The same seed chooses the same tiles of each scene, on every machine.</source>
        <translation>Derselbe Startwert wählt auf jedem Rechner dieselben Kacheln jeder Szene.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>The same seed chooses the same tiles, on every machine; another one chooses others.</source>
        <translation>Derselbe Startwert wählt auf jedem Rechner dieselben Kacheln; ein anderer wählt andere.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>The same seed deals the same tiles out alike, on every machine.</source>
        <translation>Derselbe Startwert verteilt dieselben Kacheln auf jedem Rechner gleich.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The same seed gives the same split.</source>
        <translation>Derselbe Startwert ergibt dieselbe Aufteilung.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>The same seed keeps the same tiles, on every machine.</source>
        <translation>Derselbe Startwert behält auf jedem Rechner dieselben Kacheln.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>The scenes must have a scene_id each of their own, but {name} comes more than once.</source>
        <translation>Jede Szene muss eine eigene scene_id haben, {name} kommt aber mehrmals vor.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>The shares add up to {sum} %, {off} % too few.</source>
        <translation>Die Anteile ergeben zusammen {sum} %, {off} % zu wenig.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>The shares add up to {sum} %, {off} % too many.</source>
        <translation>Die Anteile ergeben zusammen {sum} %, {off} % zu viel.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>The shares add up to {sum} %.</source>
        <translation>Die Anteile ergeben zusammen {sum} %.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>The shares are missed by up to {points:.1f} points; the tiles do not allow for less.</source>
        <translation>Die Anteile werden um bis zu {points:.1f} Punkte verfehlt; die Kacheln lassen nicht weniger zu.</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>The sidecar beside this model cannot be read.</source>
        <translation>Die Begleitdatei neben diesem Modell kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>The sidecar is too large to be looked at here.</source>
        <translation>Die Begleitdatei ist zu groß, um hier angesehen zu werden.</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>The size on the ground is computed at run time.</source>
        <translation>Die Größe am Boden wird zur Laufzeit berechnet.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The split of the dataset to measure on: test, val or train. What played no part in training is test.</source>
        <translation>Die Teilmenge des Datensatzes, auf der gemessen wird: test, val oder train. Keine Rolle im Training spielte test.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The system may have run out of memory: try a smaller batch or tile size.</source>
        <translation>Dem System ist vielleicht der Arbeitsspeicher ausgegangen: Versuchen Sie eine kleinere Batch- oder Kachelgröße.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The table as a page to look at in a browser. The log holds it in any case.</source>
        <translation>Die Tabelle als Seite zum Ansehen im Browser. Im Protokoll steht sie in jedem Fall.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The table as text</source>
        <translation>Die Tabelle als Text</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>The tile layer</source>
        <translation>Der Kachellayer</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>The tile layer with the fields predicted, confidence and one p_… for each class; of a model that knows several classes at once also labels, the names of all, joined by ;</source>
        <translation>Der Kachellayer mit den Feldern predicted, confidence und je Klasse einem p_…; bei einem Modell, das mehrere Klassen zugleich kennt, auch labels, die Namen aller, verbunden mit ;</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <location filename="../ui/tile_size.py"/>
        <source>The tiles cannot be brought into the raster's coordinate system.</source>
        <translation>Die Kacheln können nicht in das Koordinatensystem des Rasters gebracht werden.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>The tiles differ in size: export the dataset with a tile size to learn from it.</source>
        <translation>Die Kacheln sind verschieden groß: Exportieren Sie den Datensatz mit einer Kachelgröße, um daraus zu lernen.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>The tiles for which the expression is true.</source>
        <translation>Die Kacheln, für die der Ausdruck wahr ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>The tiles kept, with is_cloud (0) and cloud_frac, and nodata_frac where an image was given.</source>
        <translation>Die behaltenen Kacheln, mit is_cloud (0) und cloud_frac sowie nodata_frac, wo ein Bild angegeben wurde.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>The tiles kept, with the field and mask_frac, the share of the tile under the mask.</source>
        <translation>Die behaltenen Kacheln, mit dem Feld und mask_frac, dem Anteil der Kachel unter der Maske.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>The tiles kept. Repeated ones follow each other, with _2, _3, … added to their tile_id.</source>
        <translation>Die behaltenen Kacheln. Wiederholte folgen aufeinander, mit angehängtem _2, _3, … an ihrer tile_id.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>The tiles left out, with the same fields.</source>
        <translation>Die weggelassenen Kacheln, mit denselben Feldern.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>The tiles must share ground with the raster, but they lie outside it.</source>
        <translation>Die Kacheln müssen sich Fläche mit dem Raster teilen, liegen aber außerhalb davon.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>The tiles with label, label_frac (the class's share of the tile) and labels (all classes on it).</source>
        <translation>Die Kacheln mit label, label_frac (Anteil der Klasse an der Kachel) und labels (alle Klassen auf ihr).</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The tiles with the field split.</source>
        <translation>Die Kacheln mit dem Feld split.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>The tiles with the new fields; empty where a tile has no pixel with data.</source>
        <translation>Die Kacheln mit den neuen Feldern; leer, wo eine Kachel kein Pixel mit Daten hat.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The training has begun. The first epoch is not over yet.</source>
        <translation>Das Training hat begonnen. Die erste Epoche ist noch nicht vorbei.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>The union of its features is the mask. It may have another coordinate system. Without a mask every tile is kept.</source>
        <translation>Die Vereinigung seiner Objekte ist die Maske. Er darf ein anderes Koordinatensystem haben. Ohne Maske wird jede Kachel behalten.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <location filename="../ui/settings/page.py"/>
        <source>The variable {name} comes first: {python}</source>
        <translation>Die Variable {name} hat Vorrang: {python}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Their folders, or the file dataset.json in each; two at least. The first decides on class ids.</source>
        <translation>Ihre Ordner oder jeweils die Datei dataset.json darin; mindestens zwei. Der erste bestimmt die Klassen-IDs.</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>There are no sample predictions yet.</source>
        <translation>Es gibt noch keine Beispielvorhersagen.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>There are {true} true polygons and {proposed} proposed ones to compare.</source>
        <translation>Es sind {true} wahre und {proposed} vorgeschlagene Polygone zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>There is neither a cloud layer nor a cloud raster, so that every tile counts as clear: {tiles}.</source>
        <translation>Es gibt weder einen Wolkenlayer noch ein Wolkenraster, sodass jede Kachel als wolkenfrei zählt: {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>There is neither a cloud layer nor a cloud raster: every tile counts as clear.</source>
        <translation>Es gibt weder einen Wolkenlayer noch ein Wolkenraster: Jede Kachel zählt als wolkenfrei.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>There is no epoch yet.</source>
        <translation>Es gibt noch keine Epoche.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>There is no field {name}.</source>
        <translation>Es gibt kein Feld {name}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>There is no mask, so that every tile matches: {tiles}.</source>
        <translation>Es gibt keine Maske, sodass jede Kachel passt: {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>There is no mask: every tile counts as under it.</source>
        <translation>Es gibt keine Maske: Jede Kachel zählt als darunter liegend.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>There is no polygon: is all of the raster background, nodata, or too small?</source>
        <translation>Es gibt kein Polygon: Ist das ganze Raster Hintergrund, Nodata oder zu klein?</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>There is no readable raster in {name}.</source>
        <translation>In {name} ist kein lesbares Raster.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>These bands cannot be told apart: others are called as they are numbered.</source>
        <translation>Diese Bänder lassen sich nicht unterscheiden: Andere heißen so, wie sie nummeriert sind.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>This Python:</source>
        <translation>Dieses Python:</translation>
    </message>
    <message>
        <location filename="../ui/dataset_facts.py"/>
        <source>This folder has no dataset.json: it is not a dataset.</source>
        <translation>Dieser Ordner hat keine dataset.json: Er ist kein Datensatz.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>This is no history of a training.</source>
        <translation>Das ist kein Verlauf eines Trainings.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_sample.py"/>
        <source>This kind of raster has three bands, red, green and blue, and this one has fewer.</source>
        <translation>Diese Art von Raster hat drei Bänder, Rot, Grün und Blau, und dieses hat weniger.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>This may not fit into memory: choose a smaller batch size, WIDTH or tile size.</source>
        <translation>Das passt vielleicht nicht in den Speicher: Wählen Sie eine kleinere Batchgröße, WIDTH oder Kachelgröße.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <location filename="../ui/cloud_sample.py"/>
        <source>This raster cannot be read.</source>
        <translation>Dieses Raster kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>This tile has no geometry.</source>
        <translation>Diese Kachel hat keine Geometrie.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery_model.py"/>
        <source>This tile is no longer in the layer.</source>
        <translation>Diese Kachel ist nicht mehr im Layer.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>This version of the plugin does not use {folder}.</source>
        <translation>Diese Version des Plugins benutzt {folder} nicht.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <location filename="../ui/class_list.py"/>
        <source>Those of the model</source>
        <translation>Die des Modells</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Those of the model: {names}</source>
        <translation>Die des Modells: {names}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_chains.py"/>
        <source>Those that stay become a dataset as {format}: {size}.</source>
        <translation>Die übrigen werden ein Datensatz als {format}: {size}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Those with more than {share} nodata in {image} go too.</source>
        <translation>Auch die mit mehr als {share} Nodata in {image} entfallen.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Threads that read, write and compute at once. TensorFlow has its own. The results are the same.</source>
        <translation>Threads, die gleichzeitig lesen, schreiben und rechnen. TensorFlow hat eigene. Die Ergebnisse sind dieselben.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Thresholds</source>
        <translation>Schwellenwerte</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Tick a rule or write an expression first.</source>
        <translation>Kreuzen Sie zuerst eine Regel an, oder schreiben Sie einen Ausdruck.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Tile grid</source>
        <translation>Kachelgitter</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tile height (pixels)</source>
        <translation>Kachelhöhe (Pixel)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Tile index</source>
        <translation>Kachelindex</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <location filename="../ui/review/dock.py"/>
        <source>Tile layer</source>
        <translation>Kachellayer</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Tile size (pixels)</source>
        <translation>Kachelgröße (Pixel)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Tile statistics</source>
        <translation>Kachelstatistik</translation>
    </message>
    <message>
        <location filename="../ui/review/tool.py"/>
        <source>Tile without values</source>
        <translation>Kachel ohne Werte</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../ui/model_card.py"/>
        <location filename="../ui/review/values_panel.py"/>
        <location filename="../ui/road/steps.py"/>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles are chosen on the union of its features alone, in any coordinate system.</source>
        <translation>Kacheln werden nur auf der Vereinigung seiner Objekte gewählt, in einem beliebigen Koordinatensystem.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Tiles as Cloud-Optimised GeoTIFFs, which servers give out in parts. Pays for large tiles alone.</source>
        <translation>Kacheln als Cloud-Optimised GeoTIFFs, die Server in Teilen ausgeben. Lohnt sich nur bei großen Kacheln.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles become upright rectangles of this coordinate system, and the ground size and the distance are in its units; Export tiles warps the image to them with ALIGN. When unset tiles lie on the raster's own pixels.</source>
        <translation>Kacheln werden aufrechte Rechtecke dieses Koordinatensystems, und die Größe am Boden und der Abstand sind in dessen Einheiten; Kacheln exportieren verzerrt das Bild mit ALIGN auf sie. Wenn nicht gesetzt, liegen Kacheln auf den eigenen Pixeln des Rasters.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles beyond the number for each scene, left out: {count}</source>
        <translation>Weggelassene Kacheln über die Anzahl je Szene hinaus: {count}</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Tiles in the gallery</source>
        <translation>Kacheln in der Galerie</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Tiles kept</source>
        <translation>Behaltene Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles of each class</source>
        <translation>Kacheln je Klasse</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Tiles of each class in each split that the page shows; fewer where there are very many classes.</source>
        <translation>Kacheln jeder Klasse in jeder Teilmenge, die die Seite zeigt; weniger, wo es sehr viele Klassen gibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Tiles of each scene at most</source>
        <translation>Höchstzahl der Kacheln je Szene</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Tiles of scenes in {source} have no place in {target}.</source>
        <translation>Kacheln von Szenen in {source} haben keinen Platz in {target}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Tiles of the validation split that a picture beside the model, .samples.png, shows with truth and prediction while training goes on. 0 for none. The model is the same.</source>
        <translation>Kacheln der Validierungsteilmenge, die ein Bild neben dem Modell, .samples.png, während des Trainings mit Wahrheit und Vorhersage zeigt. 0 für keine. Das Modell ist dasselbe.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles of which the scene shows less than half, left out: {count}</source>
        <translation>Weggelassene Kacheln, von denen die Szene weniger als die Hälfte zeigt: {count}</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>Tiles of {numbers} {unit}</source>
        <translation>Kacheln von {numbers} {unit}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Tiles of {size} px of {scenes}.</source>
        <translation>Kacheln von {size} px für {scenes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles on ground that another scene's tile shows, left out: {count}</source>
        <translation>Weggelassene Kacheln auf Gebiet, das die Kachel einer anderen Szene zeigt: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles outside of the mask, left out: {count}</source>
        <translation>Weggelassene Kacheln außerhalb der Maske: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Tiles that the model gets at once; fewer need less memory. 8 when unset.</source>
        <translation>Kacheln, die das Modell auf einmal erhält; weniger brauchen weniger Speicher. 8, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Tiles that the model sees at once. It is halved by itself when memory is short.</source>
        <translation>Kacheln, die das Modell auf einmal sieht. Wird von selbst halbiert, wenn der Speicher knapp ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Tiles to measure in</source>
        <translation>Kacheln, in denen gemessen wird</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Tiles with a point in them, or with more cloud than allowed, are left out.</source>
        <translation>Kacheln mit einem Punkt darin oder mit mehr Wolke als erlaubt werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Tiles with the fields tile_id, row, col, x_off, y_off, width and height.</source>
        <translation>Kacheln mit den Feldern tile_id, row, col, x_off, y_off, width und height.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Tiles with tile_id, row, col, x_off, y_off, width and height in the pixels of their scene, and of the scene scene_id, scene (its rasters), date, cloud_cover and clouds (its cloud raster).</source>
        <translation>Kacheln mit tile_id, row, col, x_off, y_off, width und height in den Pixeln ihrer Szene und von der Szene scene_id, scene (ihre Raster), date, cloud_cover und clouds (ihr Wolkenraster).</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles with tile_id, row, col, x_off, y_off, width and height, with label for CLASSES, the points' attributes for POINTS, and nodata_frac where nodata is limited. row and col are those of the cell that the centre would lie in, were the raster covered with tiles.</source>
        <translation>Kacheln mit tile_id, row, col, x_off, y_off, width und height, mit label bei CLASSES, den Attributen der Punkte bei POINTS und nodata_frac, wo Nodata begrenzt ist. row und col sind die der Zelle, in der die Mitte läge, wäre das Raster mit Kacheln bedeckt.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Tiles without a class are dropped.</source>
        <translation>Kacheln ohne Klasse werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Tiles: {count}, selected: {selected}</source>
        <translation>Kacheln: {count}, ausgewählt: {selected}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Tilewright's own environment</source>
        <translation>Eigene Umgebung von Tilewright</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Tilewright: what there is to work with</source>
        <translation>Tilewright: was zum Arbeiten da ist</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>To 8 bit: NONE keeps the values, MINMAX and PERCENT (2 to 98) spread them, alike for all tiles.</source>
        <translation>Auf 8 Bit: NONE behält die Werte, MINMAX und PERCENT (2 bis 98) spreizen sie, für alle Kacheln gleich.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>To the doubtful tile before (Shift+Enter)</source>
        <translation>Zur vorigen zweifelhaften Kachel (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>To the next doubtful tile (Enter; in the gallery the space bar, too)</source>
        <translation>Zur nächsten zweifelhaften Kachel (Eingabe; in der Galerie auch die Leertaste)</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Train (%)</source>
        <translation>Training (%)</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Train a model on the dataset, or choose one that is there.</source>
        <translation>Trainieren Sie ein Modell mit dem Datensatz, oder wählen Sie ein vorhandenes.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Train and map</source>
        <translation>Trainieren und kartieren</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Train model</source>
        <translation>Modell trainieren</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <location filename="../ui/training/part.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Training (%)</source>
        <translation>Training (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Training report</source>
        <translation>Trainingsbericht</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Training stops after so many epochs without a better result. Never when unset.</source>
        <translation>Das Training hält nach so vielen Epochen ohne besseres Ergebnis an. Nie, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Training tiles are added again, turned by {angle:g}°.</source>
        <translation>Trainingskacheln werden, um {angle:g}° gedreht, nochmals hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Trainings (*.history.csv *.training.json *.keras)</source>
        <translation>Trainings (*.history.csv *.training.json *.keras)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Trains a model on the training split of a dataset folder and keeps the weights that did best on the validation split. Each epoch stands in the log, in a .history.csv beside the model, and as a chart in the panel Training. Cancelling keeps the best model so far, and the same call goes on where it stopped, also after a crash. The same seed on the same machine gives the same model.</source>
        <translation>Trainiert ein Modell mit der Trainingsteilmenge eines Datensatzordners und behält die Gewichte, die auf der Validierungsteilmenge am besten waren. Jede Epoche steht im Protokoll, in einer .history.csv neben dem Modell und als Diagramm im Bedienfeld Training. Ein Abbruch behält das bisher beste Modell, und derselbe Aufruf macht dort weiter, wo er aufgehört hat, auch nach einem Absturz. Derselbe Startwert auf demselben Rechner ergibt dasselbe Modell.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>True colour</source>
        <translation>Echtfarben</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>True polygons</source>
        <translation>Wahre Polygone</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Turn by (degrees)</source>
        <translation>Drehen um (Grad)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Turns points into circles of this radius, and lines into strips of twice this width.</source>
        <translation>Macht aus Punkten Kreise mit diesem Radius und aus Linien Streifen mit der doppelten Breite.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Turns the patches of a raster of classes into polygons with class, area, perimeter and confidence. The raster is read in strips, and polygons are the same as if it were read at once. Nodata is left out, and so is class 0, the background, unless it is asked for.</source>
        <translation>Macht aus den Flächen eines Klassenrasters Polygone mit Klasse, Flächeninhalt, Umfang und Konfidenz. Das Raster wird in Streifen gelesen, und die Polygone sind dieselben, als würde es auf einmal gelesen. Nodata wird weggelassen, ebenso die Klasse 0, der Hintergrund, sofern sie nicht verlangt wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>Two polygons cannot be compared; one of them is {wkt}</source>
        <translation>Zwei Polygone können nicht verglichen werden; eines davon ist {wkt}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>UNDERSAMPLE keeps as many tiles of each class as the rarest has. OVERSAMPLE repeats tiles until each class has as many as the commonest. RATIO keeps at most so many times the rarest.</source>
        <translation>UNDERSAMPLE behält von jeder Klasse so viele Kacheln, wie die seltenste hat. OVERSAMPLE wiederholt Kacheln, bis jede Klasse so viele hat wie die häufigste. RATIO behält höchstens so viele Mal die seltenste.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>UNET: SAME maps the whole tile; VALID the middle of it, of which the network saw all surroundings.</source>
        <translation>UNET: SAME kartiert die ganze Kachel; VALID deren Mitte, von der das Netz die ganze Umgebung gesehen hat.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>UNION covers the ground of all inputs, INTERSECTION only that which every band of the result has. Without meaning where a reference, an extent or tiles say it.</source>
        <translation>UNION bedeckt das Gebiet aller Eingaben, INTERSECTION nur das, was jedes Band des Ergebnisses hat. Ohne Bedeutung, wo eine Referenz, eine Ausdehnung oder Kacheln es vorgeben.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Under way: {epochs} epochs are over.</source>
        <translation>Läuft: {epochs} Epochen sind vorbei.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Under way: {epochs} of {all} epochs are over.</source>
        <translation>Läuft: {epochs} von {all} Epochen sind vorbei.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Unit of buffer and width</source>
        <translation>Einheit von Puffer und Breite</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Unit of distances</source>
        <translation>Einheit der Distanzen</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Unit of slopes</source>
        <translation>Einheit der Neigungen</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Unpacking packages</source>
        <translation>Pakete werden entpackt</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Until {last}.</source>
        <translation>Bis {last}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Upper percentile</source>
        <translation>Oberes Perzentil</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Use smaller tiles, or ask for less.</source>
        <translation>Verwenden Sie kleinere Kacheln, oder verlangen Sie weniger.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Use smaller tiles, or look at the places of the scenes and of the mask.</source>
        <translation>Verwenden Sie kleinere Kacheln oder prüfen Sie die Lage der Szenen und der Maske.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Use this Python as it is</source>
        <translation>Dieses Python verwenden, wie es ist</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>VALIDATION</source>
        <translation>VALIDATION</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Validation (%)</source>
        <translation>Validierung (%)</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Value field</source>
        <translation>Wertfeld</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Value of pixels without data. That of the inputs when unset, and NaN for real numbers without any.</source>
        <translation>Wert von Pixeln ohne Daten. Der der Eingaben, wenn nicht gesetzt, und NaN für reelle Zahlen ohne einen.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Values at the edges</source>
        <translation>Werte an den Rändern</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Values beyond those that were measured are set to the nearest that was: MIN_MAX and PERCENT then give 0 to 1.</source>
        <translation>Werte jenseits der gemessenen werden auf den nächsten gemessenen gesetzt: MIN_MAX und PERCENT ergeben dann 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>Values of the raster</source>
        <translation>Werte des Rasters</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Values to set</source>
        <translation>Zu setzende Werte</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Values, the most frequent ones</source>
        <translation>Werte, die häufigsten</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Vertical spacing (map units)</source>
        <translation>Vertikaler Abstand (Karteneinheiten)</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>WEIGHTED_CROSS_ENTROPY needs class weights, such as INVERSE.</source>
        <translation>WEIGHTED_CROSS_ENTROPY braucht Klassengewichte, etwa INVERSE.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>WHEELS must be a folder, but there is none at {wheels}.</source>
        <translation>WHEELS muss ein Ordner sein, aber bei {wheels} ist keiner.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>WITHIN: all of the tile is under the mask. INTERSECTS: it shares ground with the mask.</source>
        <translation>WITHIN: Die ganze Kachel liegt unter der Maske. INTERSECTS: Sie teilt sich Fläche mit der Maske.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Wait for it to end.</source>
        <translation>Warten Sie, bis es endet.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme (Weight Decay)</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What comes before</source>
        <translation>Was davor kommt</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What comes next</source>
        <translation>Was danach kommt</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>What dialogs propose as the Dask cluster that does the work: the address of its scheduler, such as tcp://host:8786, or its scheduler file. Calls from elsewhere name theirs themselves.</source>
        <translation>Was Dialoge als Dask-Cluster vorschlagen, der die Arbeit tut: die Adresse seines Schedulers, etwa tcp://host:8786, oder seine Scheduler-Datei. Aufrufe von anderswo nennen ihren selbst.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>What heights are multiplied by: 0.3048 for feet in a system of metres or degrees.</source>
        <translation>Womit Höhen multipliziert werden: 0.3048 für Fuß in einem System in Metern oder Grad.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>What is added after the scale, as -0.1 for Sentinel-2 products since 2022. 0 when only the scale is.</source>
        <translation>Was nach dem Faktor addiert wird, etwa -0.1 bei Sentinel-2-Produkten seit 2022. 0, wenn nur der Faktor angegeben ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>What is added to each band or taken away, in its standard deviations.</source>
        <translation>Was zu jedem Band addiert oder davon abgezogen wird, in dessen Standardabweichungen.</translation>
    </message>
    <message>
        <location filename="../ui/forecast_line.py"/>
        <source>What is in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What is not given has its default.</source>
        <translation>Was nicht angegeben ist, hat seine Vorgabe.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What it does with your data</source>
        <translation>Was mit Ihren Daten geschieht</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>What pixels without a label are: a number for their id; or a name, for one of the classes, or for a class of its own with the id 0.</source>
        <translation>Was Pixel ohne Label sind: eine Zahl für ihre ID; oder ein Name, für eine der Klassen oder für eine eigene Klasse mit der ID 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>What the raster is. SENTINEL2_SCL: the scene classification of Sentinel-2. LANDSAT_QA_PIXEL: the quality band of Landsat Collection 2; LANDSAT_BQA of Collection 1; LANDSAT_BQA_PRE of Landsat 8 before the collections. PROBABILITY: a cloud probability in percent, or from 0 to 1 where it has decimals; more than 40 % is cloud. BRIGHTNESS: a plain image of 8 bits where nothing else is there; bright grey patches from 3 pixels on count as cloud. That misses thin cloud, haze and shadows, and takes snow, sand, white roofs of that size, which aerial images are full of, and blank white borders for cloud.</source>
        <translation>Was das Raster ist. SENTINEL2_SCL: die Szenenklassifikation von Sentinel-2. LANDSAT_QA_PIXEL: das Qualitätsband von Landsat Collection 2; LANDSAT_BQA von Collection 1; LANDSAT_BQA_PRE von Landsat 8 vor den Collections. PROBABILITY: eine Wolkenwahrscheinlichkeit in Prozent, oder von 0 bis 1, wo sie Dezimalstellen hat; mehr als 40 % ist Wolke. BRIGHTNESS: ein einfaches 8-Bit-Bild, wo es sonst nichts gibt; helle graue Flächen ab 3 Pixeln zählen als Wolke. Das übersieht dünne Wolken, Dunst und Schatten und hält Schnee, Sand, weiße Dächer dieser Größe, von denen Luftbilder voll sind, und leere weiße Ränder für Wolke.</translation>
    </message>
    <message>
        <location filename="../ui/forecast_line.py"/>
        <source>What the run will do</source>
        <translation>Was der Lauf tun wird</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>What the step {step} goes by</source>
        <translation>Wonach sich der Schritt {step} richtet</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>What training makes small; the sum where several are chosen. Cross-entropy when unset, or for values the mean squared error. Pixels to ignore do not count.</source>
        <translation>Was das Training klein macht; die Summe, wo mehrere gewählt sind. Kreuzentropie, wenn nicht gesetzt, oder bei Werten der mittlere quadratische Fehler. Zu ignorierende Pixel zählen nicht.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Where inputs overlap</source>
        <translation>Wo Eingaben überlappen</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Where labels overlap</source>
        <translation>Wo Labels überlappen</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Where scenes overlap</source>
        <translation>Wo Szenen überlappen</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap all of them give tiles.</source>
        <translation>Wo Szenen überlappen, liefern alle Kacheln.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap the clearest gives the tiles.</source>
        <translation>Wo Szenen überlappen, liefert die wolkenärmste die Kacheln.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap the first gives the tiles.</source>
        <translation>Wo Szenen überlappen, liefert die erste die Kacheln.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap the newest gives the tiles.</source>
        <translation>Wo Szenen überlappen, liefert die neueste die Kacheln.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Where the light of the hillshade comes from, clockwise from north.</source>
        <translation>Woher das Licht der Schummerung kommt, im Uhrzeigersinn von Norden.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Where there would be more, images go into numbered folders of so many.</source>
        <translation>Wo es mehr wären, kommen Bilder in nummerierte Ordner mit so vielen.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Whether pixels that touch at a corner alone are apart (FOUR) or one multipolygon (EIGHT).</source>
        <translation>Ob Pixel, die sich nur an einer Ecke berühren, getrennt sind (FOUR) oder ein Multipolygon bilden (EIGHT).</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Whether the engine has all it needs</source>
        <translation>Ob die Engine alles hat, was sie braucht</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Which band is what, where it is not recognised: B=1, R=3, N=B8. Roles are A coastal, B blue, G green, G1, Y yellow, R red, RE1 to RE3 red edge, N and N2 near infrared, WV water vapour, S1 and S2 short-wave infrared, T, T1 and T2 thermal, VV, VH, HH, HV radar.</source>
        <translation>Welches Band was ist, wo es nicht erkannt wird: B=1, R=3, N=B8. Rollen sind A Küste, B Blau, G Grün, G1, Y Gelb, R Rot, RE1 bis RE3 Red Edge, N und N2 nahes Infrarot, WV Wasserdampf, S1 und S2 kurzwelliges Infrarot, T, T1 und T2 thermisch, VV, VH, HH, HV Radar.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Which classes to burn, in the order of their ids from 1: 'forest; water'. Several become one with 'forest=oak,pine; water'. All in alphabetical order when empty.</source>
        <translation>Welche Klassen eingebrannt werden, in der Reihenfolge ihrer IDs ab 1: 'forest; water'. Mehrere werden eine mit 'forest=oak,pine; water'. Alle in alphabetischer Reihenfolge, wenn leer.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Which of its pixels are cloud: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4', or a kind of raster such as SENTINEL2_SCL or LANDSAT_QA_PIXEL+shadows.</source>
        <translation>Welche seiner Pixel Wolke sind: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4' oder eine Art von Raster wie SENTINEL2_SCL oder LANDSAT_QA_PIXEL+shadows.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Which pixels of the cloud raster are cloud: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4', or a preset such as SENTINEL2_SCL.</source>
        <translation>Welche Pixel des Wolkenrasters Wolke sind: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4' oder eine Voreinstellung wie SENTINEL2_SCL.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Which pixels of the cloud raster are cloud: a preset such as SENTINEL2_SCL or LANDSAT_QA_PIXEL+shadows, or a rule: in 3,8,9,10 | bits 3,4 | bits 14-15 &gt;= 2 | &gt; 0.4</source>
        <translation>Welche Pixel des Wolkenrasters Wolke sind: eine Voreinstellung wie SENTINEL2_SCL oder LANDSAT_QA_PIXEL+shadows, oder eine Regel: in 3,8,9,10 | bits 3,4 | bits 14-15 &gt;= 2 | &gt; 0.4</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Whole numbers, such as Segment raster writes.</source>
        <translation>Ganze Zahlen, wie Raster segmentieren sie schreibt.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Whose band names B1, B2, … are. AUTO reads it from the names and tags of the files. Bands without names are taken in the sensor's usual order when their number fits.</source>
        <translation>Wessen Bandnamen B1, B2, … sind. AUTO liest es aus den Namen und Tags der Dateien. Bänder ohne Namen werden in der üblichen Reihenfolge des Sensors genommen, wenn ihre Anzahl passt.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Width and height of a tile in pixels of its scene. Only tiles that lie wholly in the scene are made.</source>
        <translation>Breite und Höhe einer Kachel in Pixeln ihrer Szene. Nur Kacheln, die ganz in der Szene liegen, werden erzeugt.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Width and height of a tile on the ground where it is to differ from tile size × pixel size: the same samples at another scale. The tile size then is the size that samples get in pixels.</source>
        <translation>Breite und Höhe einer Kachel am Boden, wo sie von Kachelgröße × Pixelgröße abweichen soll: dieselben Bilder in anderem Maßstab. Die Kachelgröße ist dann die Größe, die Bilder in Pixeln erhalten.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Width and height of a tile on the ground, in units of the raster's coordinate system, where it is to differ from tile size × pixel size. The tile size then is the size that samples get in pixels, and the overlap counts pixels of samples.</source>
        <translation>Breite und Höhe einer Kachel am Boden, in Einheiten des Koordinatensystems des Rasters, wo sie von Kachelgröße × Pixelgröße abweichen soll. Die Kachelgröße ist dann die Größe, die Bilder in Pixeln erhalten, und die Überlappung zählt Pixel dieser Bilder.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Width and height of the tiles in pixels of the image.</source>
        <translation>Breite und Höhe der Kacheln in Pixeln des Bilds.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Width field</source>
        <translation>Breitenfeld</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Width of a tile in pixels of the raster, and its height unless that is given.</source>
        <translation>Breite einer Kachel in Pixeln des Rasters und ihre Höhe, sofern diese nicht angegeben ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Width of a tile in pixels of the raster, and its height unless that is given. Models often want 256.</source>
        <translation>Breite einer Kachel in Pixeln des Rasters und ihre Höhe, sofern diese nicht angegeben ist. Modelle wollen oft 256.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Width of the result's pixels, in units of its coordinate system. That of the finest input when unset.</source>
        <translation>Breite der Pixel des Ergebnisses, in Einheiten seines Koordinatensystems. Die der feinsten Eingabe, wenn nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>With or without splits of its own; it is left as it is.</source>
        <translation>Mit oder ohne eigene Teilmengen; er bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Without it, rasters whose bands, their order or resolution differ from what the model learned from are refused.</source>
        <translation>Ohne dies werden Raster abgelehnt, deren Bänder, ihre Reihenfolge oder Auflösung von dem abweichen, woraus das Modell gelernt hat.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>Work on a Dask cluster needs {lacking}, which {python} does not have.</source>
        <translation>Die Arbeit auf einem Dask-Cluster braucht {lacking}; {python} hat das nicht.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>World files</source>
        <translation>World-Dateien</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>Write all classes into the text</source>
        <translation>Alle Klassen in den Text schreiben</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Write the changes into the layer, as QGIS's Save Layer Edits does</source>
        <translation>Änderungen in den Layer schreiben, wie „Layeränderungen speichern“ in QGIS</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Write the expression with help</source>
        <translation>Ausdruck mit Hilfe schreiben</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>Writes a dataset anew with other splits, without going back to the rasters. No ground is ever in two splits: of tiles that overlap, those that would be are kept together or dropped. The statistics of the bands are those of the new training tiles.</source>
        <translation>Schreibt einen Datensatz mit anderen Teilmengen neu, ohne auf die Raster zurückzugreifen. Keine Fläche ist jemals in zwei Teilmengen: Von überlappenden Kacheln werden die, bei denen es so wäre, zusammengehalten oder weggelassen. Die Statistik der Bänder ist die der neuen Trainingskacheln.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Writes a dataset anew without going back to the rasters: in another format, with other annotations, or for another task, such as masks made of outlines. Datasets that others made are read too (folders of images, COCO, YOLO, Pascal VOC, images with GeoJSON), with their place on the map where they have it, so that they can be inspected, split again and trained on. What cannot be used is left out and listed.</source>
        <translation>Schreibt einen Datensatz neu, ohne auf die Raster zurückzugreifen: in einem anderen Format, mit anderen Annotationen oder für eine andere Aufgabe, etwa mit Masken aus Umrissen. Auch Datensätze, die andere erstellt haben, werden gelesen (Bilderordner, COCO, YOLO, Pascal VOC, Bilder mit GeoJSON), mit ihrer Lage auf der Karte, wo sie eine haben, sodass sie untersucht, neu aufgeteilt und zum Training benutzt werden können. Was nicht verwendbar ist, wird weggelassen und aufgelistet.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Writes train, val or test into the field split of each tile, near to the shares asked for. No ground is ever in two splits: of tiles that overlap, those that would be are kept together or dropped.</source>
        <translation>Schreibt train, val oder test in das Feld split jeder Kachel, nahe an den verlangten Anteilen. Keine Fläche ist jemals in zwei Teilmengen: Von überlappenden Kacheln werden die, bei denen es so wäre, zusammengehalten oder weggelassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Writes {dataset} as {format}.</source>
        <translation>Schreibt {dataset} als {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Writes {dataset} as {format}: {bytes}.</source>
        <translation>Schreibt {dataset} als {format}: {bytes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Writes {file}.</source>
        <translation>Schreibt {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../algorithms/models/polygon_copy.py"/>
        <source>Writing polygons</source>
        <translation>Polygone werden geschrieben</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Z factor</source>
        <translation>Z-Faktor</translation>
    </message>
    <message>
        <location filename="../ui/preview/showing.py"/>
        <source>Zoom to the preview</source>
        <translation>Auf die Vorschau zoomen</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a Python file of yours, the architecture file</source>
        <translation>eine eigene Python-Datei, die Architekturdatei</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a class or a value for each pixel on VGG16, three scales joined: large and slow</source>
        <translation>eine Klasse oder ein Wert je Pixel auf VGG16, drei Maßstäbe verbunden: groß und langsam</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a class or a value for each pixel, with sharp outlines, from few tiles</source>
        <translation>eine Klasse oder ein Wert je Pixel, mit scharfen Umrissen, aus wenigen Kacheln</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a deeper classifier of tiles, for many tiles and classes that look alike</source>
        <translation>ein tieferer Klassifikator für Kacheln, bei vielen Kacheln und ähnlich aussehenden Klassen</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>a number taken away</source>
        <translation>eine Zahl abgezogen</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a small classifier of tiles, quick also without a GPU: the first to try</source>
        <translation>ein kleiner Klassifikator für Kacheln, auch ohne GPU schnell: der erste Versuch</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>about {size}</source>
        <translation>etwa {size}</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <location filename="../ui/training/words.py"/>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>accuracy,confusion matrix,validation,test,iou,kappa,f1,roc,calibration,assessment</source>
        <translation>Genauigkeit,Konfusionsmatrix,Validierung,Test,IoU,Kappa,F1,ROC,Kalibrierung,Bewertung</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>all classes but 0</source>
        <translation>alle Klassen außer 0</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>all features</source>
        <translation>alle Objekte</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>all of one class</source>
        <translation>alle von einer Klasse</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>all scenes</source>
        <translation>alle Szenen</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>all tiles</source>
        <translation>alle Kacheln</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>any of the bits {bits} is set</source>
        <translation>eines der Bits {bits} ist gesetzt</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>as FCN8S with the coarsest scale alone, outlines smooth</source>
        <translation>wie FCN8S nur mit dem gröbsten Maßstab, Umrisse weich</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>as FCN8S with two scales joined, outlines less sharp</source>
        <translation>wie FCN8S mit zwei verbundenen Maßstäben, Umrisse weniger scharf</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>at most {size}</source>
        <translation>höchstens {size}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>bare soil</source>
        <translation>offener Boden</translation>
    </message>
    <message>
        <location filename="../ui/training/plot.py"/>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>bit {bits} is set</source>
        <translation>Bit {bits} ist gesetzt</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <location filename="../ui/cloud_words.py"/>
        <source>bit {bit}</source>
        <translation>Bit {bit}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>bits {low}–{high}</source>
        <translation>Bits {low}–{high}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>burn,mask,masks,vector to raster,ground truth,annotation,classes,instances,distance,roads,buildings,border</source>
        <translation>einbrennen,Maske,Masken,Vektor nach Raster,Bodenwahrheit,Annotation,Klassen,Instanzen,Distanz,Straßen,Gebäude,Rand</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>cares less for what is right already, more for what is hard to tell</source>
        <translation>achtet weniger auf das, was schon richtig ist, mehr auf das, was schwer zu unterscheiden ist</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>chosen by</source>
        <translation>gewählt durch</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cirrus</source>
        <translation>Zirrus</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cirrus confidence</source>
        <translation>Konfidenz für Zirrus</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>classes of pixels</source>
        <translation>Klassen von Pixeln</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>classes of tiles</source>
        <translation>Klassen von Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>classes such as {names}</source>
        <translation>Klassen wie {names}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <location filename="../ui/cloud_words.py"/>
        <source>clear</source>
        <translation>wolkenfrei</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>clip,crop,subset,extent,mask,tiles,area of interest</source>
        <translation>zuschneiden,ausschneiden,Teilbereich,Ausdehnung,Maske,Kacheln,Interessengebiet</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <location filename="../algorithms/styling.py"/>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud confidence</source>
        <translation>Konfidenz für Wolke</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud edge</source>
        <translation>Wolkenrand</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud shadow</source>
        <translation>Wolkenschatten</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud shadow confidence</source>
        <translation>Konfidenz für Wolkenschatten</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud, high probability</source>
        <translation>Wolke, hohe Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud, medium probability</source>
        <translation>Wolke, mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>clouds,shadow,snow,cirrus,quality,qa band,qa_pixel,bqa,scl,s2cloudless,fmask,brightness</source>
        <translation>Wolken,Schatten,Schnee,Zirrus,Qualität,QA-Band,qa_pixel,bqa,scl,s2cloudless,fmask,Helligkeit</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>coastal aerosol</source>
        <translation>Küstenaerosol</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>dark area</source>
        <translation>dunkles Gebiet</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>dataset,append,add,extend,grow,new scenes,new classes,training data</source>
        <translation>Datensatz,anhängen,hinzufügen,erweitern,wachsen,neue Szenen,neue Klassen,Trainingsdaten</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>dataset,format,import,coco,yolo,voc,spacenet,imagenet,tfrecord,webdataset,zarr,annotations</source>
        <translation>Datensatz,Format,importieren,coco,yolo,voc,spacenet,imagenet,tfrecord,webdataset,zarr,Annotationen</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>dataset,merge,join,combine,training data,classes</source>
        <translation>Datensatz,zusammenführen,verbinden,kombinieren,Trainingsdaten,Klassen</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>dataset,train,validation,test,split,blocks,stratified,random,leakage,training data</source>
        <translation>Datensatz,Training,Validierung,Test,Aufteilung,Blöcke,stratifiziert,zufällig,Datenleck,Trainingsdaten</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>dataset,training,chips,patches,deep learning,mask,segmentation,classification,detection,coco,yolo,clip</source>
        <translation>Datensatz,Training,Bildausschnitte,Patches,Deep Learning,Maske,Segmentierung,Klassifikation,Detektion,coco,yolo,zuschneiden</translation>
    </message>
    <message>
        <location filename="../ui/dataset_facts.py"/>
        <source>dataset.json of this folder cannot be read.</source>
        <translation>dataset.json dieses Ordners kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../ui/dataset_facts.py"/>
        <source>dataset.json of this folder is too large to be looked at here.</source>
        <translation>dataset.json dieses Ordners ist zu groß, um hier angesehen zu werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>deep learning,inference,predict,map,classification,u-net,keras,semantic segmentation</source>
        <translation>Deep Learning,Inferenz,vorhersagen,Karte,Klassifikation,u-net,keras,semantische Segmentierung</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>deep learning,inference,predict,tile classification,cnn,keras</source>
        <translation>Deep Learning,Inferenz,vorhersagen,Kachelklassifikation,cnn,keras</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>deep learning,neural network,u-net,unet,cnn,fcn,resnet,tensorflow,keras,fit,learn,fine-tune,transfer learning,regression,multi-label</source>
        <translation>Deep Learning,neuronales Netz,u-net,unet,cnn,fcn,resnet,tensorflow,keras,anpassen,lernen,Feinabstimmung,Transferlernen,Regression,mehrere Labels</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>dem,dtm,elevation,slope,aspect,hillshade,relief,curvature,profile,plan,horn,evans</source>
        <translation>dem,dgm,dtm,Höhe,Neigung,Exposition,Schummerung,Relief,Krümmung,Profil,Plan,horn,evans</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>different for each band</source>
        <translation>je Band verschieden</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>divided by {number}</source>
        <translation>geteilt durch {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>does not run</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>each band by its mean and standard deviation</source>
        <translation>jedes Band nach Mittelwert und Standardabweichung</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>each band divided by a number</source>
        <translation>jedes Band durch eine Zahl geteilt</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>each band from its minimum and maximum to 0 and 1</source>
        <translation>jedes Band von Minimum und Maximum auf 0 und 1</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <location filename="../ui/tile_summary.py"/>
        <source>each from {width} × {height} pixels of the raster</source>
        <translation>jede aus {width} × {height} Pixeln des Rasters</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>epoch {number}</source>
        <translation>Epoche {number}</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>exit status {status}</source>
        <translation>Beendigungsstatus {status}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>footprints,buildings,iou,precision,recall,f1,spacenet,accuracy,evaluation,match,objects</source>
        <translation>Grundrisse,Gebäude,IoU,Precision,Recall,F1,spacenet,Genauigkeit,Evaluierung,Zuordnung,Objekte</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>free disk, environments</source>
        <translation>freier Speicherplatz, Umgebungen</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>free disk, temporary files</source>
        <translation>freier Speicherplatz, temporäre Dateien</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its name, {name}</source>
        <translation>nach seinem Namen, {name}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its name, {name}, as {sensor} has it</source>
        <translation>nach seinem Namen, {name}, wie {sensor} ihn hat</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its place among the bands of {sensor}</source>
        <translation>nach seiner Stelle unter den Bändern von {sensor}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its wavelength, {nanometres} nm</source>
        <translation>nach seiner Wellenlänge, {nanometres} nm</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from the colour that the file gives it</source>
        <translation>nach der Farbe, die die Datei ihm gibt</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from the name of the file: {name}</source>
        <translation>nach dem Namen der Datei: {name}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>green 1</source>
        <translation>Grün 1</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>grid,tiles,cells,fishnet,windows,deep learning,samples,spacing,overlap,stride</source>
        <translation>Gitter,Kacheln,Zellen,Netz,Fenster,Deep Learning,Bildausschnitte,Abstand,Überlappung,Schrittweite</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>half-made</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>intersection over union, the figure that maps are often measured by</source>
        <translation>Schnittmenge durch Vereinigung, die Kennzahl, an der Karten oft gemessen werden</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it is not installed</source>
        <translation>er ist nicht installiert</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it is of another version of the plugin</source>
        <translation>er gehört zu einer anderen Version des Plugins</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it was asked for anew</source>
        <translation>sie wurde neu verlangt</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it was left half-made</source>
        <translation>sie blieb unvollständig</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>its Python does not run any more</source>
        <translation>ihr Python läuft nicht mehr</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>loss {loss} in epoch {epoch}</source>
        <translation>Verlust {loss} in Epoche {epoch}</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>mean IoU</source>
        <translation>mittlere IoU</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>mean IoU, validation</source>
        <translation>mittlere IoU, Validierung</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../algorithms/chains.py"/>
        <source>model,chain,workflow,dataset,labels,tiles,training,map,polygons,deep learning</source>
        <translation>Modell,Kette,Arbeitsablauf,Datensatz,Labels,Kacheln,Training,Karte,Polygone,Deep Learning</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>mosaic,merge,stack,layer stack,time series,align,reproject,warp,resample,vrt,cog,bands</source>
        <translation>Mosaik,zusammenführen,stapeln,Layerstapel,Zeitreihe,ausrichten,umprojizieren,entzerren,Resampling,vrt,cog,Bänder</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>near infrared</source>
        <translation>nahes Infrarot</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>near infrared 2</source>
        <translation>nahes Infrarot 2</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <location filename="../algorithms/models/footprints.py"/>
        <location filename="../algorithms/setup/report.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/samples.py"/>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <location filename="../ui/class_field.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>none, or the system's</source>
        <translation>keiner oder der des Systems</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>normalise,standardize,scale,rescale,stretch,z-score,mean,standard deviation,percentile,reflectance,dn</source>
        <translation>normalisieren,standardisieren,skalieren,umskalieren,strecken,z-score,Mittelwert,Standardabweichung,Perzentil,Reflektanz,Digitalwerte</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>not all tiles are in the file; is there space left?</source>
        <translation>nicht alle Kacheln sind in der Datei; ist noch Platz?</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>not in the field</source>
        <translation>nicht im Feld</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>not named by the raster</source>
        <translation>vom Raster nicht benannt</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>not there; it is optional, for ONNX models: {call}</source>
        <translation>nicht vorhanden; optional, für ONNX-Modelle: {call}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>not there; it is optional, for clusters and object stores: {call}</source>
        <translation>nicht vorhanden; optional, für Cluster und Objektspeicher: {call}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>number of bands</source>
        <translation>Anzahl der Bänder</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>of another version of the plugin</source>
        <translation>von einer anderen Version des Plugins</translation>
    </message>
    <message>
        <location filename="../algorithms/styling.py"/>
        <source>outside the mask</source>
        <translation>außerhalb der Maske</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>pip cannot go through the SOCKS proxy {proxy} of QGIS's settings.</source>
        <translation>pip kann nicht durch den SOCKS-Proxy {proxy} der QGIS-Einstellungen gehen.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>pixels of {metres} m</source>
        <translation>Pixel von {metres} m</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>polygonize,vectorize,footprints,buildings,sieve,simplify,regularize,map,classes</source>
        <translation>polygonisieren,vektorisieren,Grundrisse,Gebäude,sieben,vereinfachen,regularisieren,Karte,Klassen</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>processor cores</source>
        <translation>Prozessorkerne</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>quality,check,statistics,histogram,contact sheet,duplicates,leak,balance,classes,nodata</source>
        <translation>Qualität,prüfen,Statistik,Histogramm,Übersichtsbogen,Duplikate,Leck,Balance,Klassen,Nodata</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>quotas must name each class once, got {name!r} twice</source>
        <translation>Quoten müssen jede Klasse einmal nennen, {name!r} kommt aber zweimal vor</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>quotas: the labels have no class {name!r}; the classes are {classes}</source>
        <translation>Quoten: Die Labels haben keine Klasse {name!r}; die Klassen sind {classes}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red edge 1</source>
        <translation>Red Edge 1</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red edge 2</source>
        <translation>Red Edge 2</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red edge 3</source>
        <translation>Red Edge 3</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>saturated or defective</source>
        <translation>gesättigt oder fehlerhaft</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>scenes,catalogue,stac,grid,tiles,many rasters,duplicates,overlap,mosaic,time series</source>
        <translation>Szenen,Katalog,STAC,Gitter,Kacheln,viele Raster,Duplikate,Überlappung,Mosaik,Zeitreihe</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>scenes,catalogue,stac,search,items,folder,tile index,many rasters,dates,cloud cover</source>
        <translation>Szenen,Katalog,STAC,Suche,Items,Ordner,Kachelindex,viele Raster,Zeitpunkte,Wolkenbedeckung</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>setup,check,environment,python,tensorflow,gpu,version</source>
        <translation>Einrichtung,prüfen,Umgebung,python,tensorflow,gpu,Version</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>setup,install,environment,python,tensorflow,pip</source>
        <translation>Einrichtung,installieren,Umgebung,python,tensorflow,pip</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>several classes of a tile</source>
        <translation>mehrere Klassen einer Kachel</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>short-wave infrared 1</source>
        <translation>kurzwelliges Infrarot 1</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>short-wave infrared 2</source>
        <translation>kurzwelliges Infrarot 2</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>signal {number} ({name})</source>
        <translation>Signal {number} ({name})</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>snow</source>
        <translation>Schnee</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>snow or ice</source>
        <translation>Schnee oder Eis</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>snow or ice confidence</source>
        <translation>Konfidenz für Schnee oder Eis</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>spectral indices,ndvi,evi,ndwi,mndwi,ndbi,savi,nbr,vegetation,water,burn,band math,raster calculator,formula,spyndex,awesome spectral indices</source>
        <translation>Spektralindizes,ndvi,evi,ndwi,mndwi,ndbi,savi,nbr,Vegetation,Wasser,Brand,Bandarithmetik,Rasterrechner,Formel,spyndex,awesome spectral indices</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>squared for small errors, absolute for large ones</source>
        <translation>quadratisch bei kleinen Fehlern, absolut bei großen</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>such as in 3,8,9,10 or bits 14-15 &gt;= 2</source>
        <translation>etwa in 3,8,9,10 oder bits 14-15 &gt;= 2</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_classes.py"/>
        <source>the classes are {classes}</source>
        <translation>die Klassen sind {classes}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>the extent must have an area, got {extent}</source>
        <translation>die Ausdehnung muss eine Fläche haben, ist aber {extent}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the mean absolute error; outliers count little</source>
        <translation>der mittlere absolute Fehler; Ausreißer zählen wenig</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the mean squared error; large errors count most</source>
        <translation>der mittlere quadratische Fehler; große Fehler zählen am meisten</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is at least {number}</source>
        <translation>die Zahl in {bits} ist mindestens {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is at most {number}</source>
        <translation>die Zahl in {bits} ist höchstens {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is less than {number}</source>
        <translation>die Zahl in {bits} ist kleiner als {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is more than {number}</source>
        <translation>die Zahl in {bits} ist größer als {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is not {number}</source>
        <translation>die Zahl in {bits} ist nicht {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is {number}</source>
        <translation>die Zahl in {bits} ist {number}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the overlap of all classes together, rare ones weighing more</source>
        <translation>die Überlappung aller Klassen zusammen, seltene wiegen mehr</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the overlap of each class, for small objects and rare classes</source>
        <translation>die Überlappung jeder Klasse, für kleine Objekte und seltene Klassen</translation>
    </message>
    <message>
        <location filename="../door/proxy.py"/>
        <source>the proxy's port in QGIS's settings must be a number, got {port!r}</source>
        <translation>der Port des Proxys in den QGIS-Einstellungen muss eine Zahl sein, ist aber {port!r}</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_classes.py"/>
        <source>the raster names no classes, so give their ids</source>
        <translation>das Raster benennt keine Klassen, geben Sie also ihre IDs an</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>the reason is not known</source>
        <translation>der Grund ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>the result would have {width} x {height} pixels; give a smaller extent or larger pixels</source>
        <translation>das Ergebnis hätte {width} x {height} Pixel; geben Sie eine kleinere Ausdehnung oder größere Pixel an</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the same with class weights, which help rare classes</source>
        <translation>dasselbe mit Klassengewichten, die seltenen Klassen helfen</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>the server answers {code}</source>
        <translation>der Server antwortet {code}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>the setting {name}</source>
        <translation>die Einstellung {name}</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>the settings</source>
        <translation>den Einstellungen</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the usual one; each tile or pixel counts the same</source>
        <translation>die übliche; jede Kachel oder jedes Pixel zählt gleich</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is at least {number}</source>
        <translation>der Wert ist mindestens {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is at most {number}</source>
        <translation>der Wert ist höchstens {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is less than {number}</source>
        <translation>der Wert ist kleiner als {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is more than {number}</source>
        <translation>der Wert ist größer als {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is not {number}</source>
        <translation>der Wert ist nicht {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is one of {values}</source>
        <translation>der Wert ist einer von {values}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is {number}</source>
        <translation>der Wert ist {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is {values}</source>
        <translation>der Wert ist {values}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>the variable {name}</source>
        <translation>die Variable {name}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>thermal infrared</source>
        <translation>thermisches Infrarot</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>thermal infrared 1</source>
        <translation>thermisches Infrarot 1</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>thermal infrared 2</source>
        <translation>thermisches Infrarot 2</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>these packages were changed or removed: {packages}</source>
        <translation>diese Pakete wurden geändert oder entfernt: {packages}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>thin cirrus</source>
        <translation>dünner Zirrus</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>tile size</source>
        <translation>Kachelgröße</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>tiles,balance,imbalance,oversample,undersample,class weights,stratified,resample</source>
        <translation>Kacheln,ausbalancieren,Ungleichgewicht,Oversampling,Undersampling,Klassengewichte,stratifiziert,neu ziehen</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>tiles,clouds,shadow,haze,quality,qa band,scl,fmask,nodata,filter</source>
        <translation>Kacheln,Wolken,Schatten,Dunst,Qualität,QA-Band,scl,fmask,Nodata,filtern</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>tiles,filter,expression,select,where,condition,statistics,quality</source>
        <translation>Kacheln,filtern,Ausdruck,auswählen,wo,Bedingung,Statistik,Qualität</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>tiles,label,class,annotation,training,ground truth,join by location,majority</source>
        <translation>Kacheln,Label,Klasse,Annotation,Training,Bodenwahrheit,nach Lage verknüpfen,Mehrheit</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>tiles,mask,area of interest,clip,select,join by location,coverage</source>
        <translation>Kacheln,Maske,Interessengebiet,zuschneiden,auswählen,nach Lage verknüpfen,Bedeckung</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>tiles,samples,random,stratified,quota,points,poisson disc,training,class balance,spacing</source>
        <translation>Kacheln,Stichproben,zufällig,stratifiziert,Quote,Punkte,Poisson-Disc,Training,Klassenbalance,Abstand</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>tiles,train,validation,test,split,blocks,stratified,random,leakage,spatial autocorrelation</source>
        <translation>Kacheln,Training,Validierung,Test,Aufteilung,Blöcke,stratifiziert,zufällig,Datenleck,räumliche Autokorrelation</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>tiles,zonal statistics,mean,standard deviation,median,percentile,entropy,nodata,histogram,brightness,ndvi</source>
        <translation>Kacheln,Zonenstatistik,Mittelwert,Standardabweichung,Median,Perzentil,Entropie,Nodata,Histogramm,Helligkeit,ndvi</translation>
    </message>
    <message>
        <location filename="../algorithms/styling.py"/>
        <source>too much nodata</source>
        <translation>zu viel Nodata</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>unclassified</source>
        <translation>nicht klassifiziert</translation>
    </message>
    <message>
        <location filename="../algorithms/styling.py"/>
        <source>under the mask</source>
        <translation>unter der Maske</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation MAE</source>
        <translation>MAE der Validierung</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation RMSE</source>
        <translation>RMSE der Validierung</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation accuracy</source>
        <translation>Genauigkeit der Validierung</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation loss</source>
        <translation>Verlust der Validierung</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation mean IoU</source>
        <translation>mittlere IoU der Validierung</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>values as they are</source>
        <translation>Werte, wie sie sind</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>values limited</source>
        <translation>Werte begrenzt</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>values of pixels</source>
        <translation>Werte von Pixeln</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>vegetation</source>
        <translation>Vegetation</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>water confidence</source>
        <translation>Konfidenz für Wasser</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>water vapour</source>
        <translation>Wasserdampf</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>what suits the dataset</source>
        <translation>was zum Datensatz passt</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>with shadows</source>
        <translation>mit Schatten</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>with snow</source>
        <translation>mit Schnee</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>without a class</source>
        <translation>ohne Klasse</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>wms,wmts,xyz,wcs,basemap,tile server,download,export,image,screenshot,raster</source>
        <translation>wms,wmts,xyz,wcs,Hintergrundkarte,Kachelserver,herunterladen,exportieren,Bild,Bildschirmfoto,Raster</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>{bands}, of {count} dates</source>
        <translation>{bands}, von {count} Zeitpunkten</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>{border}: drag it, or use the arrow keys.</source>
        <translation>{border}: ziehen oder mit den Pfeiltasten verschieben.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{classes}, 1 tile without</source>
        <translation>{classes}, 1 Kachel ohne</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{classes}, {count} tiles without</source>
        <translation>{classes}, {count} Kacheln ohne</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>{columns} columns × {rows} rows = {count} tiles, spacing {h:.12g} × {v:.12g} map units</source>
        <translation>{columns} Spalten × {rows} Zeilen = {count} Kacheln, Abstand {h:.12g} × {v:.12g} Karteneinheiten</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>{count} bands of {type}</source>
        <translation>{count} Bänder vom Typ {type}</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>{count} changes are not saved</source>
        <translation>{count} Änderungen sind nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{count} choices, such as {names}</source>
        <translation>{count} Auswahlmöglichkeiten, etwa {names}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} classes</source>
        <translation>{count} Klassen</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>{count} classes ({names})</source>
        <translation>{count} Klassen ({names})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>{count} features</source>
        <translation>{count} Objekte</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{count} of them whole</source>
        <translation>{count} davon ganz</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>{count} of {total} bands, in this order.</source>
        <translation>{count} von {total} Bändern, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>{count} of {total} classes, in this order.</source>
        <translation>{count} von {total} Klassen, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>{count} of {total} classes.</source>
        <translation>{count} von {total} Klassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} points are left out: mask or nodata keep their tiles away.</source>
        <translation>{count} Punkte werden weggelassen: Maske oder Nodata schließen ihre Kacheln aus.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} points are left out: their tiles would reach off the raster.</source>
        <translation>{count} Punkte werden weggelassen: Ihre Kacheln würden über das Raster hinausreichen.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} points are left out: they are too near to others.</source>
        <translation>{count} Punkte werden weggelassen: Sie sind anderen zu nahe.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>{count} polygons.</source>
        <translation>{count} Polygone.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>{count} scenes</source>
        <translation>{count} Szenen</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>{count} tiles</source>
        <translation>{count} Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>{count} tiles ({layout}), {whole} of them whole</source>
        <translation>{count} Kacheln ({layout}), {whole} davon ganz</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>{count} tiles are too many for a preview; the run splits them all.</source>
        <translation>{count} Kacheln sind zu viele für eine Vorschau; der Lauf teilt sie alle auf.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} tiles around {points} points.</source>
        <translation>{count} Kacheln um {points} Punkte.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} tiles in {name}</source>
        <translation>{count} Kacheln in {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{count} tiles of other splits are kept as they are.</source>
        <translation>{count} Kacheln anderer Teilmengen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} tiles of {size} px in {name}</source>
        <translation>{count} Kacheln von {size} px in {name}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} tiles of {width} × {height} px in {name}</source>
        <translation>{count} Kacheln von {width} × {height} px in {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>{count} tiles overlap others and were kept together with them.</source>
        <translation>{count} Kacheln überlappen andere und wurden mit ihnen zusammengehalten.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>{count} tiles were dropped because they share ground with tiles of another split.</source>
        <translation>{count} Kacheln wurden weggelassen, weil sie sich Fläche mit Kacheln einer anderen Teilmenge teilen.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>{count} tiles without a geometry are left out.</source>
        <translation>{count} Kacheln ohne Geometrie werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{count} tiles without a label are left out.</source>
        <translation>{count} Kacheln ohne Label werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>{count} tiles, each from {pixels} pixels of the raster</source>
        <translation>{count} Kacheln, jede aus {pixels} Pixeln des Rasters</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>{count} whole tiles ({layout})</source>
        <translation>{count} ganze Kacheln ({layout})</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>{epochs} epochs. Nothing says how the training stands.</source>
        <translation>{epochs} Epochen. Nichts sagt, wie es um das Training steht.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{field} holds real numbers, {count} different ones, which are no classes.</source>
        <translation>{field} enthält reelle Zahlen, {count} verschiedene, die keine Klassen sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{folder} holds something else, which is left alone. Choose a new or an empty folder.</source>
        <translation>{folder} enthält etwas anderes, das nicht angerührt wird. Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{folder} must be a folder, but it is a file.</source>
        <translation>{folder} muss ein Ordner sein, ist aber eine Datei.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{ground} each</source>
        <translation>je {ground}</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>{id} {name}: {pixels} pixels</source>
        <translation>{id} {name}: {pixels} Pixel</translation>
    </message>
    <message>
        <location filename="../ui/band_roles.py"/>
        <source>{index} needs a band that is {role} ({title}): choose one and its role.</source>
        <translation>{index} braucht ein Band mit der Rolle {role} ({title}): Wählen Sie eines und seine Rolle.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>{kept} of {total} tiles kept.</source>
        <translation>{kept} von {total} Kacheln behalten.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>{label}: {kept} of {all} kept</source>
        <translation>{label}: {kept} von {all} behalten</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} cannot be edited now.</source>
        <translation>{layer} kann gerade nicht bearbeitet werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>{layer} cannot be read: {address} failed with {why}</source>
        <translation>{layer} kann nicht gelesen werden: {address} schlug fehl mit {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>{layer} cannot be read: {why}</source>
        <translation>{layer} kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} does not take this value in {field}.</source>
        <translation>{layer} nimmt diesen Wert in {field} nicht an.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>{layer} gives no pixels at {extent}</source>
        <translation>{layer} liefert keine Pixel bei {extent}</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} has no field {field}, and fields cannot be added to it.</source>
        <translation>{layer} hat kein Feld {field}, und Felder können nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>{layer} has no field {field}; its fields: {fields}</source>
        <translation>{layer} hat kein Feld {field}; seine Felder: {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>{layer} has no image at {extent}</source>
        <translation>{layer} hat kein Bild bei {extent}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>{layer} has nothing at {extent}: it covers {covered}</source>
        <translation>{layer} hat nichts bei {extent}: Er bedeckt {covered}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>{layer} is a picture: its colours are written as QGIS renders them, in 8 bits. They are no measurements.</source>
        <translation>{layer} ist ein Bild: Seine Farben werden geschrieben, wie QGIS sie rendert, in 8 Bit. Sie sind keine Messwerte.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{layer} is read through {provider}, which gives the engine no pixels.</source>
        <translation>{layer} wird über {provider} gelesen, das der Engine keine Pixel liefert.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{layer} is read with an account that QGIS keeps, which is not handed to the engine.</source>
        <translation>{layer} wird mit einem Konto gelesen, das QGIS verwahrt und das nicht an die Engine übergeben wird.</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} is read-only: nothing was changed. Save a copy of the layer and review that one.</source>
        <translation>{layer} ist schreibgeschützt: Nichts wurde geändert. Speichern Sie eine Kopie des Layers, und überprüfen Sie diese.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>{layer} must be a layer of scenes, but it has no field {fields}.</source>
        <translation>{layer} muss ein Layer von Szenen sein, hat aber kein Feld {fields}.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <location filename="../ui/cloud_words.py"/>
        <source>{layer}: {meaning}</source>
        <translation>{layer}: {meaning}</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{names} cannot be used: this dataset has {task}.</source>
        <translation>{names} können nicht verwendet werden: Dieser Datensatz hat {task}.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>{name} (under way)</source>
        <translation>{name} (läuft)</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} cannot be read: its file was moved or removed.</source>
        <translation>{name} kann nicht gelesen werden: Die Datei wurde verschoben oder entfernt.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} cannot be read: its file was moved, or is no image.</source>
        <translation>{name} kann nicht gelesen werden: Die Datei wurde verschoben oder ist kein Bild.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>{name} cannot be written there.</source>
        <translation>{name} kann dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} cannot be written to {path}: permission denied</source>
        <translation>{name} kann nicht nach {path} geschrieben werden: Zugriff verweigert</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} cannot be written to {path}: there is no folder {folder}</source>
        <translation>{name} kann nicht nach {path} geschrieben werden: Es gibt keinen Ordner {folder}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>{name} cannot be written: {why}</source>
        <translation>{name} kann nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>{name} cannot stand in a list of classes: it has a comma, or spaces at its ends.</source>
        <translation>{name} kann nicht in einer Klassenliste stehen: Der Name hat ein Komma oder Leerzeichen an den Enden.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>{name} goes with {rasters}</source>
        <translation>{name} gehört zu {rasters}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name} has no CRS; that of the other layer is taken.</source>
        <translation>{name} hat kein KBS; das des anderen Layers wird verwendet.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} has no coordinate system. Set one in the layer's properties.</source>
        <translation>{name} hat kein Koordinatensystem. Legen Sie eines in den Layereigenschaften fest.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} has no field of classes: its polygons are one class.</source>
        <translation>{name} hat kein Klassenfeld: Die Polygone sind eine Klasse.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} has no tiles.</source>
        <translation>{name} hat keine Kacheln.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{name} holds a dataset of {tiles}: the call that made it changes nothing, others are refused.</source>
        <translation>{name} enthält einen Datensatz, {tiles}: Der Aufruf, der ihn erstellt hat, ändert nichts, andere werden abgelehnt.</translation>
    </message>
    <message>
        <location filename="../ui/menu.py"/>
        <source>{name} in the model designer…</source>
        <translation>{name} im Modelldesigner…</translation>
    </message>
    <message>
        <location filename="../algorithms/stores.py"/>
        <source>{name} is a layer of features, which cannot be written to an object store: choose a file or a database, got {place}</source>
        <translation>{name} ist ein Layer von Objekten, der nicht in einen Objektspeicher geschrieben werden kann: Wählen Sie eine Datei oder eine Datenbank; angegeben ist {place}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} is a map service. Make a raster of the part that you need.</source>
        <translation>{name} ist ein Kartendienst. Machen Sie aus dem benötigten Teil ein Raster.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} is for {tasks}, and this dataset has {task}.</source>
        <translation>{name} ist für {tasks}, und dieser Datensatz hat {task}.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>{name} must be a Python interpreter, but there is no file {path}.</source>
        <translation>{name} muss ein Python-Interpreter sein, aber es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>{name} must be a coordinate system that QGIS knows, such as EPSG:32633, got {value}</source>
        <translation>{name} muss ein Koordinatensystem sein, das QGIS kennt, etwa EPSG:32633, ist aber {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>{name} must be a field of the tile layer ({fields}), got {given}</source>
        <translation>{name} muss ein Feld des Kachellayers sein ({fields}), ist aber {given}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name} must be a layer of polygons, but {layer} has {kind} geometries.</source>
        <translation>{name} muss ein Polygonlayer sein, aber {layer} hat Geometrien vom Typ {kind}.</translation>
    </message>
    <message>
        <location filename="../algorithms/crossing.py"/>
        <source>{name} must be a layer that can be opened, got {value}</source>
        <translation>{name} muss ein Layer sein, der sich öffnen lässt, ist aber {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be another file than {other}, got {path} for both</source>
        <translation>{name} muss eine andere Datei sein als {other}, beide sind aber {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be another file than {other}, which is left as it is, got {path} for both</source>
        <translation>{name} muss eine andere Datei sein als {other}, die bleibt, wie sie ist; beide sind aber {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be another place than {other}, got {place} for both</source>
        <translation>{name} muss ein anderer Ort sein als {other}, beide sind aber {place}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be at least {limit:g}, got {value}</source>
        <translation>{name} muss mindestens {limit:g} sein, ist aber {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be at most {limit:g}, got {value}</source>
        <translation>{name} darf höchstens {limit:g} sein, ist aber {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>{name} must be layers that can be opened, got {value}</source>
        <translation>{name} müssen Layer sein, die sich öffnen lassen, angegeben ist aber {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be one of {options}, got {value}</source>
        <translation>{name} muss eines von {options} sein, ist aber {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{name} must be there, but there is nothing at {path}</source>
        <translation>{name} muss vorhanden sein, aber bei {path} ist nichts</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be {words}, got {value}</source>
        <translation>{name} muss {words} sein, ist aber {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../algorithms/raster_grid.py"/>
        <source>{name} must have a coordinate system (CRS), but it has none.</source>
        <translation>{name} muss ein Koordinatensystem (KBS) haben, hat aber keines.</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>{name} must have a geotransform that places its pixels on the ground, but it has none.</source>
        <translation>{name} muss eine Geotransformation haben, die seine Pixel an ihren Ort am Boden setzt, hat aber keine.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name} must have at least one feature, but {layer} has none.</source>
        <translation>{name} muss mindestens ein Objekt haben, aber {layer} hat keines.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} was a temporary layer and is empty now. Choose another, or make the tiles anew.</source>
        <translation>{name} war ein temporärer Layer und ist jetzt leer. Wählen Sie einen anderen, oder erzeugen Sie die Kacheln neu.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} · {width} × {height} px, 1 band</source>
        <translation>{name} · {width} × {height} px, 1 Band</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} · {width} × {height} px, {bands} bands</source>
        <translation>{name} · {width} × {height} px, {bands} Bänder</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} – {sentence}</source>
        <translation>{name} – {sentence}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} – {sentence} (not for {task})</source>
        <translation>{name} – {sentence} (nicht für {task})</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} – {sentence} ({weights})</source>
        <translation>{name} – {sentence} ({weights})</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name}, with classes in the field {field}. Label the tiles with them, or export masks.</source>
        <translation>{name}, mit Klassen im Feld {field}. Labeln Sie die Kacheln damit, oder exportieren Sie Masken.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>{name}: precision {precision:.4f}, recall {recall:.4f}, F1 {f1:.4f} ({tp:,} matched, {fp:,} false, {fn:,} missed)</source>
        <translation>{name}: Precision {precision:.4f}, Recall {recall:.4f}, F1 {f1:.4f} ({tp:,} zugeordnet, {fp:,} falsch, {fn:,} übersehen)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{name}: {before} → {after} tiles</source>
        <translation>{name}: {before} → {after} Kacheln</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features are used.</source>
        <translation>{name}: {count} Objekte werden verwendet.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features do not fit the tiles' CRS and are skipped.</source>
        <translation>{name}: {count} Objekte passen nicht zum KBS der Kacheln und werden übersprungen.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} features have no place in the CRS of the true polygons and are skipped.</source>
        <translation>{name}: {count} Objekte haben keinen Platz im KBS der wahren Polygone und werden übersprungen.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features without a class (null or empty) are skipped.</source>
        <translation>{name}: {count} Objekte ohne Klasse (NULL oder leer) werden übersprungen.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features without a geometry are skipped.</source>
        <translation>{name}: {count} Objekte ohne Geometrie werden übersprungen.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} geometries that are no polygons, and cannot become any, are skipped.</source>
        <translation>{name}: {count} Geometrien, die keine Polygone sind und auch keine werden können, werden übersprungen.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} invalid geometries could not be repaired and are skipped.</source>
        <translation>{name}: {count} ungültige Geometrien konnten nicht repariert werden und werden übersprungen.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} invalid geometries were repaired.</source>
        <translation>{name}: {count} ungültige Geometrien wurden repariert.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} polygons below the minimum area are left out.</source>
        <translation>{name}: {count} Polygone unter der Mindestfläche werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} polygons.</source>
        <translation>{name}: {count} Polygone.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>{name}: {count} tiles ({percent:.1f} %)</source>
        <translation>{name}: {count} Kacheln ({percent:.1f} %)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{name}: {found} of {asked} tiles; no more were found that fit.</source>
        <translation>{name}: {found} von {asked} Kacheln; mehr passende wurden nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{name}: {found} tiles</source>
        <translation>{name}: {found} Kacheln</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{number} million weights</source>
        <translation>{number} Millionen Gewichte</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{number} weights</source>
        <translation>{number} Gewichte</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>{one}, or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{other} must have the same {what} as {first}: got {got} and {expected}</source>
        <translation>{other} und {first} müssen übereinstimmen ({what}): {got} und {expected}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>{output} cannot be written: {strerror}</source>
        <translation>{output} kann nicht geschrieben werden: {strerror}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{parameter} must be a field of {layer}, which has {fields}, got {field}</source>
        <translation>{parameter} muss ein Feld von {layer} sein, vorhanden sind {fields}; angegeben ist {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_classes.py"/>
        <source>{parameter}: there is no class {name!r}; {known}</source>
        <translation>{parameter}: Es gibt keine Klasse {name!r}; {known}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <location filename="../algorithms/raster_grid.py"/>
        <source>{path} cannot be opened as a raster.</source>
        <translation>{path} kann nicht als Raster geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../ui/preview/dealing.py"/>
        <source>{path} cannot be opened as a tile layer.</source>
        <translation>{path} kann nicht als Kachellayer geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>{path} cannot be read as a raster: {why}</source>
        <translation>{path} kann nicht als Raster gelesen werden: {why}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>{path} cannot be written.</source>
        <translation>{path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>{path} cannot be written: {why}</source>
        <translation>{path} kann nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>{path} has no ensurepip, which puts pip into a new environment.</source>
        <translation>{path} hat kein ensurepip, das pip in eine neue Umgebung bringt.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} has no manifest that can be read: it may be half-made.</source>
        <translation>{path} hat kein lesbares Manifest: Der Datensatz ist vielleicht unvollständig.</translation>
    </message>
    <message>
        <location filename="../door/choice.py"/>
        <source>{path} has no {lacking}.</source>
        <translation>In {path} fehlt {lacking}.</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>{path} holds {count} rasters: {names}</source>
        <translation>{path} enthält {count} Raster: {names}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} is in an object store.</source>
        <translation>{path} liegt in einem Objektspeicher.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} is not there any more.</source>
        <translation>{path} ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{path} is too large to be looked at here.</source>
        <translation>{path} ist zu groß, um hier angesehen zu werden.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>{path} makes environments whose Python does not run.</source>
        <translation>{path} erstellt Umgebungen, deren Python nicht läuft.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} · {task}, {count} tiles</source>
        <translation>{path} · {task}, {count} Kacheln</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>{program} failed with exit status {status}. Its last lines:
{words}</source>
        <translation>{program} schlug mit Beendigungsstatus {status} fehl. Die letzten Zeilen:
{words}</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{progress}, {time} left</source>
        <translation>{progress}, noch {time}</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>{python} does not run as a Python interpreter.</source>
        <translation>{python} läuft nicht als Python-Interpreter.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>{python} is not used any more.</source>
        <translation>{python} wird nicht mehr benutzt.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>{rare} ({few}) looks like {common} ({many}): is it the same class?</source>
        <translation>{rare} ({few}) sieht aus wie {common} ({many}): Ist es dieselbe Klasse?</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>{share} of the raster is cloud.</source>
        <translation>{share} des Rasters ist Wolke.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{size} of pixels</source>
        <translation>{size} Pixeldaten</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>{size} on the ground</source>
        <translation>{size} am Boden</translation>
    </message>
    <message>
        <location filename="../algorithms/origins.py"/>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>{split} {percent} %</source>
        <translation>{split} {percent} %</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>{state}, {size}</source>
        <translation>{state}, {size}</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{step}: {done} of {total}</source>
        <translation>{step}: {done} von {total}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>{text} ({meaning})</source>
        <translation>{text} ({meaning})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{tiles} of several sizes ({task}, {format})</source>
        <translation>{tiles} mehrerer Größen ({task}, {format})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{tiles} of {size} px</source>
        <translation>{tiles} von {size} px</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{tiles} of {size} px ({columns} × {rows})</source>
        <translation>{tiles} von {size} px ({columns} × {rows})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{tiles} of {size} px, {bands} ({task}, {format})</source>
        <translation>{tiles} von {size} px, {bands} ({task}, {format})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>{tiles} of {size} px, {bands}, as {format}: {bytes}.</source>
        <translation>{tiles} von {size} px, {bands}, als {format}: {bytes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>{tiles} tiles of {scenes} scenes.</source>
        <translation>{tiles} Kacheln von {scenes} Szenen.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>{tiles}, as {format}.</source>
        <translation>{tiles}, als {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>{tiles}, {bands}, as {format}.</source>
        <translation>{tiles}, {bands}, als {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{tiles}: about {train} train, {val} val and {test} test.</source>
        <translation>{tiles}: etwa {train} train, {val} val und {test} test.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{tiles}: {train} train, {val} val and {test} test.</source>
        <translation>{tiles}: {train} train, {val} val und {test} test.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>{time} left.</source>
        <translation>Noch {time}.</translation>
    </message>
    <message>
        <location filename="../algorithms/layer_metadata.py"/>
        <source>{time}: made by Tilewright {version}: {call}</source>
        <translation>{time}: erstellt von Tilewright {version}: {call}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>{total} tiles became {kept}.</source>
        <translation>Aus {total} Kacheln wurden {kept}.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>{train} train · {validation} val · {test} test</source>
        <translation>{train} train · {validation} val · {test} test</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>{train} train · {validation} val · {test} test · {dropped} dropped</source>
        <translation>{train} train · {validation} val · {test} test · {dropped} weggelassen</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>{value}: 1 tile changed</source>
        <translation>{value}: 1 Kachel geändert</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>{value}: {count} tiles changed</source>
        <translation>{value}: {count} Kacheln geändert</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{weights}, about {memory} for a batch of {batch} tiles of {tile} px.</source>
        <translation>{weights}, etwa {memory} für einen Batch von {batch} Kacheln mit {tile} px.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{weights}, about {memory} for a batch of {batch} tiles of {tile} px. The GPU must have that.</source>
        <translation>{weights}, etwa {memory} für einen Batch von {batch} Kacheln mit {tile} px. Die GPU muss das haben.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{weights}, about {memory} for a batch of {batch} tiles of {tile} px; this computer has {there}.</source>
        <translation>{weights}, etwa {memory} für einen Batch von {batch} Kacheln mit {tile} px; dieser Computer hat {there}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>{what}: none</source>
        <translation>{what}: keine</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>{what}: {count}, {size}</source>
        <translation>{what}: {count}, {size}</translation>
    </message>
    <message>
        <location filename="../algorithms/origins.py"/>
        <location filename="../ui/model_card.py"/>
        <source>{width} × {height} px</source>
        <translation>{width} × {height} px</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{y}° N, {x}° E</source>
        <translation>{y}° N, {x}° O</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{y}° N, {x}° W</source>
        <translation>{y}° N, {x}° W</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{y}° S, {x}° E</source>
        <translation>{y}° S, {x}° O</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{y}° S, {x}° W</source>
        <translation>{y}° S, {x}° W</translation>
    </message>
</context>
</TS>
